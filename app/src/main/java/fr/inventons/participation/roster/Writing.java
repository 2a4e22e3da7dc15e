package fr.inventons.participation.roster;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Enrolment.Reason;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.roster.TargetWriting.Written;
import fr.inventons.platform.journal.Journal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what was looked at into a list: one transaction, so that a server killed in the middle has
 * written nothing, and the work starts again from its beginning.
 */
@Component
class Writing {
    private final DraftStore drafts;
    private final LineStore lines;
    private final Marks marks;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    Writing(
            DraftStore drafts,
            LineStore lines,
            Marks marks,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.lines = lines;
        this.marks = marks;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(Actor by, Draft draft, Meeting meeting, ListTarget target) {
        transaction.executeWithoutResult(status -> {
            if (drafts.lock(draft.id()).filter(Draft.State.WRITING::equals).isEmpty()) {
                return;
            }
            boolean allowed =
                    target.write(
                            by, meeting, way -> new Pass(by, draft, meeting, target, way).run());
            if (!allowed) {
                drafts.undecided(draft.id());
            }
        });
    }

    /** One pass over the lines of a file. */
    private final class Pass {
        private final Actor by;
        private final Draft draft;
        private final Meeting meeting;
        private final ListTarget target;
        private final TargetWriting way;
        private final Judge judge;
        private final int total;
        private int added;
        private int changed;
        private int removed;
        private int same;
        private int refused;
        private int overtaken;

        Pass(Actor by, Draft draft, Meeting meeting, ListTarget target, TargetWriting way) {
            this.by = by;
            this.draft = draft;
            this.meeting = meeting;
            this.target = target;
            this.way = way;
            var columns =
                    Arrays.stream(Column.values())
                            .filter(column -> draft.understood().contains(column.title()))
                            .collect(Collectors.toSet());
            this.judge = new Judge(meeting, target, marks, columns);
            this.total = lines.count(draft.id());
        }

        void run() {
            int after = 0;
            while (true) {
                var batch = lines.staged(draft.id(), after, Reading.BATCH);
                if (batch.isEmpty()) {
                    break;
                }
                after = batch.getLast().place();
                write(batch);
                tell(after);
            }
            slipped();
            gone();
            var done = new Draft.Done(added, changed, removed, same, refused, overtaken);
            lines.forget(draft.id());
            drafts.done(draft.id(), done);
            journal.record(
                    by.reference(),
                    new ListWritten(
                            meeting.id().value(),
                            draft.id().value(),
                            draft.target(),
                            added,
                            changed,
                            removed,
                            refused));
        }

        private void write(List<StagedLine> batch) {
            var judgements = judge.judge(batch);
            var looked = new HashMap<Integer, DraftLine>();
            lines.between(draft.id(), batch.getFirst().place(), batch.getLast().place())
                    .forEach(line -> looked.put(line.place(), line));
            var refs =
                    judgements.stream()
                            .filter(one -> !one.differences().isEmpty())
                            .flatMap(one -> one.ref().stream())
                            .collect(Collectors.toSet());
            var entries =
                    target.entries(meeting, refs).stream()
                            .collect(Collectors.toMap(Entry::ref, entry -> entry));
            for (int i = 0; i < batch.size(); i++) {
                var line = looked.get(batch.get(i).place());
                if (line != null) {
                    kept(batch.get(i)).forEach(way::corrected);
                    write(line, judgements.get(i), entries);
                }
            }
        }

        private void write(DraftLine line, Judgement now, Map<UUID, Entry> entries) {
            if (now.verdict() == Verdict.SAME) {
                same++;
            } else if (now.verdict() == Verdict.REFUSED) {
                keep(line, now.reason().orElseThrow());
            } else if (!now.sameAs(line)) {
                overtaken(line, now);
            } else {
                switch (line.verdict()) {
                    case ADD -> count(line, way.add(line.person(), false), true);
                    case CHANGED, CONTRADICTED -> change(line, entries);
                    case ALIKE -> alike(line, entries);
                    case SAME, REFUSED, GONE -> throw new IllegalStateException();
                }
            }
        }

        /** The list changed between the look and the yes: nobody read what it would do now. */
        private void overtaken(DraftLine line, Judgement now) {
            if (now.verdict() == Verdict.ALIKE) {
                keep(line, Reason.ALIKE);
            } else {
                overtaken++;
            }
        }

        private void change(DraftLine line, Map<UUID, Entry> entries) {
            boolean file = line.choice().filter(Choice.FILE::equals).isPresent();
            boolean here = line.choice().filter(Choice.HERE::equals).isPresent();
            var wanted =
                    line.differences().stream()
                            .filter(one ->
                                    line.verdict() == Verdict.CHANGED
                                            ? !here
                                            : file || !one.clash())
                            .toList();
            change(line, wanted, entries);
        }

        private void alike(DraftLine line, Map<UUID, Entry> entries) {
            if (line.choice().isEmpty()) {
                keep(line, Reason.ALIKE);
            } else if (line.choice().get() == Choice.OTHER) {
                count(line, way.add(line.person(), true), true);
            } else {
                change(
                        line,
                        line.differences().stream().filter(one -> !one.clash()).toList(),
                        entries);
            }
        }

        private void change(DraftLine line, List<Difference> wanted, Map<UUID, Entry> entries) {
            var entry = line.ref().map(entries::get);
            if (wanted.isEmpty() || entry.isEmpty()) {
                same++;
                return;
            }
            count(
                    line,
                    way.change(entry.get().ref(), Judge.with(entry.get().person(), wanted)),
                    false);
        }

        private void count(DraftLine line, Written written, boolean adds) {
            switch (written) {
                case Written.Done() -> {
                    added += adds ? 1 : 0;
                    changed += adds ? 0 : 1;
                }
                case Written.Nothing() -> same++;
                case Written.Refused(var reason) -> keep(line, reason);
            }
        }

        private void keep(DraftLine line, Reason reason) {
            way.keep(line.number(), line.person(), reason);
            lines.refuse(draft.id(), line.place(), reason);
            refused++;
        }

        private void slipped() {
            int after = 0;
            for (var batch = lines.slipped(draft.id(), after, Reading.BATCH);
                    !batch.isEmpty();
                    batch = lines.slipped(draft.id(), after, Reading.BATCH)) {
                batch.forEach(line -> keep(line, Reason.CELLS));
                after = batch.getLast().place();
            }
        }

        private void gone() {
            int after = 0;
            for (var batch = lines.lines(draft.id(), Verdict.GONE, after, Reading.BATCH);
                    !batch.isEmpty();
                    batch = lines.lines(draft.id(), Verdict.GONE, after, Reading.BATCH)) {
                for (var line : batch) {
                    if (line.choice().filter(Choice.REMOVE::equals).isPresent()) {
                        boolean done = way.remove(line.ref().orElseThrow()) instanceof Written.Done;
                        removed += done ? 1 : 0;
                    }
                }
                after = batch.getLast().place();
            }
        }

        private void tell(int place) {
            apart.executeWithoutResult(status -> drafts.progress(draft.id(), place, total));
        }

        /** A line of our file of refused lines carries the id under which it was kept. */
        private static Set<UUID> kept(StagedLine line) {
            var mark = line.cell(Column.MARK).strip();
            return mark.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                    ? Set.of(UUID.fromString(mark))
                    : Set.of();
        }
    }
}
