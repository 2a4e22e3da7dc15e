package fr.inventons.participation.meeting;

import fr.inventons.algorithms.privacy.SmallCells;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.platform.journal.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected at a meeting, and as what. A list from a file: {@link ParticipantLists}. */
@Service
public class Participants {
    private static final Comparator<Listed> BY_NAME =
            Comparator.comparing((Listed line) -> Plain.words(line.person().familyName()))
                    .thenComparing(line -> Plain.words(line.person().givenName()))
                    .thenComparing(line -> line.participant().id().value());

    private final ParticipantStore store;
    private final MeetingStore meetingStore;
    private final Meetings meetings;
    private final ParticipantLists lists;
    private final Roster roster;
    private final People people;
    private final Organisations organisations;
    private final Journal journal;

    Participants(
            ParticipantStore store,
            MeetingStore meetingStore,
            Meetings meetings,
            ParticipantLists lists,
            Roster roster,
            People people,
            Organisations organisations,
            Journal journal) {
        this.store = store;
        this.meetingStore = meetingStore;
        this.meetings = meetings;
        this.lists = lists;
        this.roster = roster;
        this.people = people;
        this.organisations = organisations;
        this.journal = journal;
    }

    /** Adds one person; somebody of the same name is taken for the same person. */
    @Transactional
    public Enrolment register(Actor by, MeetingId id, NewParticipant typed) {
        return register(by, id, typed, false);
    }

    /**
     * Adds one person.
     *
     * @param namesake true when she is somebody else than the person of that name on the list
     */
    @Transactional
    public Enrolment register(Actor by, MeetingId id, NewParticipant typed, boolean namesake) {
        var meeting = meetingStore.lock(id);
        if (meeting.isEmpty() || !meetings.runs(by, meeting.get())) {
            return new Enrolment.Unknown();
        }
        if (!meetings.prepares(by, meeting.get().department())) {
            return new Enrolment.NotAllowed();
        }
        if (meeting.get().endedAt().isPresent()) {
            return new Enrolment.MeetingClosed(meeting.get().endedAt().get());
        }
        var refusal = Vetting.refusal(typed, roster.campaign(meeting.get()));
        if (refusal.isPresent()) {
            return new Enrolment.Refused(refusal.get());
        }
        var there = roster.roll(id).like(typed.person());
        if (there.isPresent() && !namesake) {
            return new Enrolment.AlreadyThere(there.get());
        }
        var organisations = roster.organisations(meeting.get());
        var participant =
                namesake
                        ? roster.writeNamesake(by, meeting.get(), typed, organisations)
                        : roster.write(
                                by,
                                meeting.get(),
                                typed,
                                roster.known(meeting.get()),
                                organisations);
        journal.record(
                by.reference(),
                new ParticipantEnrolled(
                        id.value(), participant.id().value(), participant.qualityId()));
        return new Enrolment.Enrolled(participant.id());
    }

    /** Adds the person of a refused line as corrected; the line is gone with it. */
    @Transactional
    public Enrolment correct(
            Actor by, MeetingId id, RefusedLineId line, NewParticipant typed, boolean namesake) {
        var enrolment = register(by, id, typed, namesake);
        if (enrolment instanceof Enrolment.Enrolled) {
            lists.discard(by, id, line);
        }
        return enrolment;
    }

    /** Takes somebody off the list who was put there by mistake; her chair is free again. */
    @Transactional
    public Enrolment withdraw(Actor by, ParticipantId who) {
        var participant = store.participant(who);
        if (participant.isEmpty()) {
            return new Enrolment.Unknown();
        }
        var meeting = meetingStore.lock(participant.get().meeting()).orElseThrow();
        if (!meetings.runs(by, meeting)) {
            return new Enrolment.Unknown();
        }
        if (!meetings.prepares(by, meeting.department())) {
            return new Enrolment.NotAllowed();
        }
        if (meeting.endedAt().isPresent()) {
            return new Enrolment.MeetingClosed(meeting.endedAt().get());
        }
        if (store.participant(who).isEmpty()) {
            return new Enrolment.Unknown();
        }
        journal.record(by.reference(), new ParticipantWithdrawn(meeting.id().value(), who.value()));
        store.delete(who);
        return new Enrolment.Withdrawn();
    }

    /** Brings a file in at once, without looking first. */
    @Transactional
    public ListImport importList(Actor by, MeetingId meeting, byte[] csv) {
        return lists.importList(by, meeting, csv);
    }

    /** Those on the list, for whoever prepares the meeting or runs it; nobody for anyone else. */
    public List<Participant> of(Actor by, MeetingId meeting) {
        return meetings.see(by, meeting).isPresent() ? store.of(meeting) : List.of();
    }

    /** The list with names, by family name; nobody for those who do not hold the list. */
    public List<Listed> listed(Actor by, MeetingId meeting) {
        var lines = new ArrayList<>(named(of(by, meeting)));
        lines.sort(BY_NAME);
        return lines;
    }

    /** The list with names, some hundreds at a time in no order: for modules above. */
    public void each(MeetingId meeting, Consumer<List<Listed>> reader) {
        store.each(meeting, batch -> reader.accept(named(batch)));
    }

    /** Those lines of the list with names; unknown ones are left out: for modules above. */
    public List<Listed> listed(MeetingId meeting, Set<ParticipantId> ids) {
        return ids.isEmpty() ? List.of() : named(store.named(meeting, ids));
    }

    private List<Listed> named(List<Participant> participants) {
        var persons =
                people
                        .people(
                                participants.stream()
                                        .map(Participant::person)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        var named =
                organisations.named(
                        participants.stream()
                                .flatMap(participant -> participant.organisation().stream())
                                .collect(Collectors.toSet()));
        var lines = new ArrayList<Listed>();
        for (var participant : participants) {
            var person = persons.get(participant.person());
            if (person != null) {
                lines.add(
                        new Listed(
                                participant,
                                person,
                                participant
                                        .organisation()
                                        .map(named::get)
                                        .map(organisation -> organisation.name())
                                        .orElse("")));
            }
        }
        return lines;
    }

    /** One place, whoever asks. */
    public Optional<Participant> participant(ParticipantId id) {
        return store.participant(id);
    }

    /**
     * True numbers by kind of actor, all kinds of the campaign in its order: never for the public.
     */
    public Map<String, Integer> countsByQuality(MeetingId id) {
        var counts = store.countsByQuality(id);
        var ordered = new LinkedHashMap<String, Integer>();
        meetings.meeting(id)
                .ifPresent(meeting ->
                        roster.campaign(meeting)
                                .qualities()
                                .forEach(quality ->
                                        ordered.put(
                                                quality.id(),
                                                counts.getOrDefault(quality.id(), 0))));
        return ordered;
    }

    /** What anyone may know of the numbers by kind of actor: small ones are hidden. */
    public SmallCells.Shown<String> publicCounts(MeetingId id) {
        var meeting = meetings.meeting(id).orElseThrow();
        return SmallCells.hide(countsByQuality(id), roster.campaign(meeting).smallCellThreshold());
    }
}
