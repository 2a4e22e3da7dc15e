package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of participants from a file. Lines that cannot be taken are kept until somebody corrects or
 * discards them.
 */
@Service
public class ParticipantLists {
    /** Every line of a file with what it would do. */
    private record Sorted(
            List<ListLine> toAdd, List<ListLine> alreadyThere, List<Refused> refused) {}

    private record ListLine(int number, NewParticipant participant) {}

    private record Refused(ListFile.Line line, Enrolment.Reason reason) {}

    private final ListStore store;
    private final MeetingStore meetingStore;
    private final Meetings meetings;
    private final Roster roster;
    private final ListWritings writings;
    private final Journal journal;
    private final Clock clock;

    ParticipantLists(
            ListStore store,
            MeetingStore meetingStore,
            Meetings meetings,
            Roster roster,
            ListWritings writings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.meetingStore = meetingStore;
        this.meetings = meetings;
        this.roster = roster;
        this.writings = writings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Brings a short list in at once. With a look first, and of any length: module roster. */
    @Transactional
    public ListImport importList(Actor by, MeetingId meetingId, byte[] csv) {
        return bringing(
                by,
                meetingId,
                meeting -> {
                    if (ListFile.read(csv) instanceof ListFile.Unreadable(var problem)) {
                        return new ListImport.Unreadable(problem);
                    }
                    var id = ListId.random();
                    store.insert(id, meetingId, csv, clock.instant());
                    return bring(by, meeting, id);
                });
    }

    /** The id of the kind of actor that a line means; empty when none is recognised. */
    public String qualityMeant(Meeting meeting, String typed) {
        return Vetting.quality(typed, roster.campaign(meeting))
                .map(Campaign.Quality::id)
                .orElse("");
    }

    /** Lines that wait for a correction, for the officer who prepares the meeting. */
    public List<RefusedLine> refused(Actor by, MeetingId id) {
        return meetings.meeting(id)
                        .filter(meeting -> meetings.prepares(by, meeting.department()))
                        .isPresent()
                ? store.refused(id)
                : List.of();
    }

    /** Forgets a refused line; nothing happens when it was gone. */
    @Transactional
    public boolean discard(Actor by, MeetingId id, RefusedLineId line) {
        var meeting = meetingStore.lock(id);
        if (meeting.isEmpty() || !meetings.prepares(by, meeting.get().department())) {
            return false;
        }
        if (store.discard(id, line)) {
            journal.record(by.reference(), new RefusedLineDiscarded(id.value(), line.value()));
        }
        return true;
    }

    /**
     * Writes into a list what somebody looked at and agreed to: the meeting stays locked, all of it
     * is written or nothing.
     *
     * @param work is given the way in; empty when {@code by} may not change this list now
     */
    @Transactional
    public <T> Optional<T> write(Actor by, MeetingId id, Function<ListWriting, T> work) {
        return meetingStore
                .lock(id)
                .filter(meeting -> meetings.prepares(by, meeting.department()))
                .filter(meeting -> !meeting.over())
                .map(meeting -> work.apply(writings.of(by, meeting)));
    }

    private ListImport bring(Actor by, Meeting meeting, ListId id) {
        var list = store.list(id).orElseThrow();
        if (list.confirmed()) {
            return new ListImport.Imported(
                    meeting.id(), list.added(), list.alreadyThere(), list.refused(), true);
        }
        if (!(ListFile.read(list.content()) instanceof ListFile.Lines lines)) {
            throw new IllegalStateException("a list that was read is no list any more: " + id);
        }
        for (var line : lines.lines()) {
            mark(line.cells().getOrDefault(Column.MARK, ""))
                    .forEach(refused -> store.discard(meeting.id(), refused));
        }
        var sorted = sort(meeting, lines);
        var known = roster.known(meeting);
        var organisations = roster.organisations(meeting);
        for (var line : sorted.toAdd()) {
            roster.write(by, meeting, line.participant(), known, organisations);
        }
        for (var refused : sorted.refused()) {
            var cells = Cells.of(refused.line().participant());
            store.keep(
                    meeting.id(),
                    refused.line().number(),
                    cells,
                    refused.reason(),
                    clock.instant());
        }
        int added = sorted.toAdd().size();
        int already = sorted.alreadyThere().size();
        int refused = sorted.refused().size();
        store.confirm(id, added, already, refused, clock.instant());
        journal.record(
                by.reference(),
                new ParticipantListImported(
                        meeting.id().value(), id.value(), added, already, refused));
        return new ListImport.Imported(meeting.id(), added, already, refused, false);
    }

    private Sorted sort(Meeting meeting, ListFile.Lines lines) {
        var campaign = roster.campaign(meeting);
        var roll = roster.roll(meeting.id());
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var line : lines.lines()) {
            var typed = line.participant();
            var refusal = Vetting.refusal(typed, campaign);
            if (!line.whole()) {
                sorted.refused().add(new Refused(line, Enrolment.Reason.CELLS));
            } else if (refusal.isPresent()) {
                sorted.refused().add(new Refused(line, refusal.get()));
            } else if (roll.like(typed.person()).isPresent()) {
                sorted.alreadyThere().add(new ListLine(line.number(), typed));
            } else {
                roll.add(typed.person(), ParticipantId.random());
                sorted.toAdd().add(new ListLine(line.number(), typed));
            }
        }
        return sorted;
    }

    private ListImport bringing(Actor by, MeetingId id, Function<Meeting, ListImport> act) {
        var meeting = meetingStore.lock(id).filter(there -> meetings.runs(by, there));
        if (meeting.isEmpty()) {
            return new ListImport.Unknown();
        }
        if (!meetings.prepares(by, meeting.get().department())) {
            return new ListImport.NotAllowed();
        }
        return meeting.get()
                .endedAt()
                .<ListImport>map(ListImport.MeetingClosed::new)
                .orElseGet(() -> act.apply(meeting.get()));
    }

    private static List<RefusedLineId> mark(String typed) {
        try {
            return typed.isEmpty() ? List.of() : List.of(new RefusedLineId(UUID.fromString(typed)));
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }
}
