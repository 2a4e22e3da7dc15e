package fr.inventons.participation.roster;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Plain;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists of people as files: {@link #bring} looks, {@link #choose} answers, {@link #agree} writes,
 * {@link #export} gives a file that can come back corrected. Each list is a {@link ListTarget}.
 */
@Service
public class Rosters {
    private static final Comparator<Map<Column, String>> BY_NAME =
            Comparator.comparing((Map<Column, String> cells) ->
                            Plain.words(cells.getOrDefault(Column.FAMILY_NAME, "")))
                    .thenComparing(cells -> Plain.words(cells.getOrDefault(Column.GIVEN_NAME, "")))
                    .thenComparing(cells -> cells.getOrDefault(Column.MARK, ""));

    private final DraftStore drafts;
    private final LineStore lines;
    private final Marks marks;
    private final Reading reading;
    private final Writing writing;
    private final Work work;
    private final Meetings meetings;
    private final Actors actors;
    private final Map<String, ListTarget> targets;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rosters(
            DraftStore drafts,
            LineStore lines,
            Marks marks,
            Reading reading,
            Writing writing,
            Work work,
            Meetings meetings,
            Actors actors,
            List<ListTarget> targets,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.marks = marks;
        this.reading = reading;
        this.writing = writing;
        this.work = work;
        this.meetings = meetings;
        this.actors = actors;
        this.targets =
                targets.stream().collect(Collectors.toMap(ListTarget::kind, target -> target));
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Looks at a file: what it would do to that list. Nothing of the list changes. */
    public Bringing bring(Actor by, MeetingId id, String target, byte[] content) {
        var meeting = meetings.see(by, id);
        if (meeting.isEmpty() || !targets.containsKey(target)) {
            return new Bringing.Unknown();
        }
        if (!meetings.prepares(by, meeting.get().department())) {
            return new Bringing.NotAllowed();
        }
        if (meeting.get().endedAt().isPresent()) {
            return new Bringing.MeetingClosed(meeting.get().endedAt().get());
        }
        var draft = DraftId.random();
        transaction.executeWithoutResult(
                status -> drafts.insert(draft, id, target, content, clock.instant()));
        work.start(draft, () -> reading.run(draft, meeting.get(), target(target)));
        return drafts.draft(draft)
                .filter(there -> there.state() == Draft.State.UNUSABLE)
                .<Bringing>map(there -> new Bringing.Unusable(there.problem(), there.details()))
                .orElseGet(() -> new Bringing.Brought(draft));
    }

    /** A file and how far it has come; work that was cut is taken up. */
    public Optional<Draft> see(Actor by, DraftId id) {
        var draft = drafts.draft(id).filter(there -> prepares(by, there.meeting()));
        if (draft.isPresent() && draft.get().busy() && drafts.takeOver(id, Work.SILENCE)) {
            resume(by, draft.get());
            return drafts.draft(id);
        }
        return draft;
    }

    /** Lines of one verdict, in the order of the file, after a place. */
    public List<DraftLine> lines(Actor by, DraftId id, Verdict verdict, int after, int most) {
        return drafts.draft(id).filter(there -> prepares(by, there.meeting())).isPresent()
                ? lines.lines(id, verdict, after, most)
                : List.of();
    }

    /** The lines of the list, as they stand here, that lines of a file are about. */
    public Map<UUID, Entry> here(Actor by, DraftId id, Set<UUID> refs) {
        return drafts.draft(id)
                .filter(there -> prepares(by, there.meeting()))
                .map(there ->
                        target(there.target()).entries(meeting(there), refs).stream()
                                .collect(Collectors.toMap(Entry::ref, entry -> entry)))
                .orElse(Map.of());
    }

    /**
     * Keeps answers, by the place of their lines; an empty one takes an answer back.
     *
     * @param rest what is answered for all who may be somebody else and have no answer
     */
    @Transactional
    public Agreeing choose(
            Actor by, DraftId id, Map<Integer, Optional<Choice>> choices, Optional<Choice> rest) {
        var draft = drafts.draft(id).filter(there -> prepares(by, there.meeting()));
        if (draft.isEmpty()) {
            return new Agreeing.Unknown();
        }
        var state = drafts.lock(id).orElse(Draft.State.DONE);
        if (state == Draft.State.WRITING || state == Draft.State.DONE) {
            return new Agreeing.Agreed();
        }
        if (state != Draft.State.READY) {
            return new Agreeing.NotReady();
        }
        choices.forEach((place, choice) -> lines.choose(id, place, choice));
        rest.ifPresent(choice -> lines.chooseRest(id, Verdict.ALIKE, choice));
        return new Agreeing.Kept();
    }

    /** The yes. All of it is written, or nothing; said twice, it is written once. */
    public Agreeing agree(Actor by, DraftId id) {
        var draft = drafts.draft(id).filter(there -> prepares(by, there.meeting()));
        if (draft.isEmpty() || by.person().isEmpty()) {
            return new Agreeing.Unknown();
        }
        var ended = meeting(draft.get()).endedAt();
        if (ended.isPresent() && draft.get().state() != Draft.State.DONE) {
            return new Agreeing.MeetingClosed(ended.get());
        }
        var before =
                transaction.execute(status -> {
                    var state = drafts.lock(id).orElse(Draft.State.UNUSABLE);
                    if (state == Draft.State.READY) {
                        drafts.decided(id, by.person().get(), clock.instant());
                        drafts.progress(id, 0, lines.count(id));
                    }
                    return state;
                });
        return switch (before) {
            case READY -> {
                write(by, draft.get());
                yield new Agreeing.Agreed();
            }
            case WRITING, DONE -> new Agreeing.Agreed();
            case READING, UNUSABLE -> new Agreeing.NotReady();
        };
    }

    /** The columns of an export. */
    public List<String> heading() {
        return Marks.heading();
    }

    /** The list by name, each line with its mark; empty for those who do not prepare it. */
    @Transactional
    public List<List<String>> export(Actor by, MeetingId id, String target) {
        if (!prepares(by, id) || !targets.containsKey(target)) {
            return List.of();
        }
        var meeting = meetings.meeting(id).orElseThrow();
        var exported = marks.export(meeting, target(target));
        exported.sort(BY_NAME);
        return exported.stream()
                .map(cells -> {
                    var row =
                            Canon.COLUMNS.stream()
                                    .map(column -> cells.getOrDefault(column, ""))
                                    .collect(Collectors.toList());
                    row.add(cells.getOrDefault(Column.MARK, ""));
                    return row;
                })
                .toList();
    }

    private void resume(Actor by, Draft draft) {
        if (draft.state() == Draft.State.READING) {
            work.start(
                    draft.id(),
                    () -> reading.run(draft.id(), meeting(draft), target(draft.target())));
        } else {
            // In the name of whoever said yes, as long as she still may.
            write(drafts.decidedBy(draft.id()).map(actors::of).orElse(by), draft);
        }
    }

    private void write(Actor by, Draft draft) {
        work.start(
                draft.id(), () -> writing.run(by, draft, meeting(draft), target(draft.target())));
    }

    private Meeting meeting(Draft draft) {
        return meetings.meeting(draft.meeting()).orElseThrow();
    }

    private ListTarget target(String kind) {
        var target = targets.get(kind);
        if (target == null) {
            throw new IllegalStateException("no list of the kind " + kind);
        }
        return target;
    }

    private boolean prepares(Actor by, MeetingId id) {
        return meetings.see(by, id)
                .filter(meeting -> meetings.prepares(by, meeting.department()))
                .isPresent();
    }
}
