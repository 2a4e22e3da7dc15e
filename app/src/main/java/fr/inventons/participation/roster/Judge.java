package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Roll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Says what each line of a file means for a list. The same lines in the same order before the same
 * list are judged alike, so that what was looked at can be told from what became of it meanwhile.
 */
final class Judge {
    /** Somebody of the list, or of an earlier line of the file. */
    private record Who(Optional<UUID> ref, int place) {}

    private record Case(
            StagedLine line, Optional<Mark> mark, int export, Optional<Roll.Alike<Who>> alike) {
        Optional<UUID> ref() {
            return mark.map(Mark::ref).or(() -> alike.flatMap(one -> one.who().ref()));
        }
    }

    private final Meeting meeting;
    private final ListTarget target;
    private final Marks marks;
    private final Canon canon;
    private final Set<Column> columns;
    private final Roll<Who> roll = new Roll<>();
    private final Set<UUID> seen = new HashSet<>();
    private int export;

    /**
     * @param columns those of the file: what a file does not have, it does not change
     */
    Judge(Meeting meeting, ListTarget target, Marks marks, Set<Column> columns) {
        this.meeting = meeting;
        this.target = target;
        this.marks = marks;
        this.canon = marks.canon(meeting);
        this.columns = new HashSet<>(columns);
        if (columns.contains(Column.MOBILE)) {
            this.columns.add(Column.PHONE);
        }
        target.each(
                meeting,
                batch ->
                        batch.forEach(entry ->
                                roll.add(
                                        entry.person().person(),
                                        new Who(Optional.of(entry.ref()), 0))));
    }

    /** What some hundreds of lines mean; lines come in order. */
    List<Judgement> judge(List<StagedLine> lines) {
        var typed = new ArrayList<Mark.Typed>();
        lines.forEach(line -> Mark.Typed.read(line.cell(Column.MARK)).ifPresent(typed::add));
        var known = marks.read(meeting, target, typed);
        var cases = new ArrayList<Case>();
        for (var line : lines) {
            cases.add(open(line, known));
        }
        var refs = new HashSet<UUID>();
        cases.forEach(one -> one.ref().ifPresent(refs::add));
        var entries = new HashMap<UUID, Entry>();
        target.entries(meeting, refs).forEach(entry -> entries.put(entry.ref(), entry));
        var judgements = new ArrayList<Judgement>();
        for (var one : cases) {
            var judgement = judge(one, entries);
            judgement.ref().ifPresent(seen::add);
            judgements.add(judgement);
        }
        return judgements;
    }

    /** Those whom the newest export of the file held and the file names no more. */
    List<Entry> gone(List<Entry> entries) {
        if (export == 0) {
            return List.of();
        }
        var unseen = entries.stream().filter(entry -> !seen.contains(entry.ref())).toList();
        return unseen.isEmpty() ? unseen : marks.exported(meeting, target, unseen, export);
    }

    /** Finds whom a line may be about; later lines may be about the same. */
    private Case open(StagedLine line, Map<Mark.Typed, Mark> known) {
        var typed = Mark.Typed.read(line.cell(Column.MARK));
        var mark = typed.map(known::get);
        if (mark.isPresent() && seen.add(mark.get().ref())) {
            export = Math.max(export, typed.get().export());
            return new Case(line, mark, typed.get().export(), Optional.empty());
        }
        var person = line.person();
        var alike = roll.alike(person.person()).stream().findFirst();
        boolean twin =
                alike.filter(one -> one.why() == Roll.Likeness.NAME)
                        .filter(one -> one.who().ref().isEmpty())
                        .isPresent();
        if (!twin && target.refusal(meeting, person).isEmpty()) {
            roll.add(person.person(), new Who(Optional.empty(), line.place()));
        }
        return new Case(line, Optional.empty(), 0, alike);
    }

    private Judgement judge(Case one, Map<UUID, Entry> entries) {
        var entry = one.ref().map(entries::get);
        if (one.mark().isPresent() && entry.isPresent()) {
            return marked(one, one.mark().get(), entry.get());
        }
        var refusal = target.refusal(meeting, one.line().person());
        if (refusal.isPresent()) {
            return Judgement.refused(refusal.get(), Optional.empty());
        }
        if (one.mark().isPresent()) {
            // She was taken off the list here since the export.
            return new Judgement(
                    Verdict.ALIKE,
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        if (one.alike().isEmpty()) {
            return Judgement.of(Verdict.ADD);
        }
        var why = one.alike().get().why();
        var differences = entry.map(there -> brought(one.line(), there)).orElse(List.of());
        boolean same = why == Roll.Likeness.NAME && differences.isEmpty();
        return new Judgement(
                same ? Verdict.SAME : Verdict.ALIKE,
                entry.map(Entry::ref),
                one.alike().get().who().place(),
                same ? Optional.empty() : Optional.of(why),
                Optional.empty(),
                differences);
    }

    /** A line of our own export, corrected or not. */
    private Judgement marked(Case one, Mark mark, Entry entry) {
        var here = canon.of(entry.person());
        var file = canon.of(one.line().person());
        var code = Mark.Typed.read(one.line().cell(Column.MARK)).orElseThrow().code();
        var digestsHere = Canon.digests(code, here);
        var digestsFile = Canon.digests(code, file);
        var written = Cells.of(one.line().person());
        var stands = Cells.of(entry.person());
        var differences = new ArrayList<Difference>();
        boolean clash = false;
        for (var column : Canon.COLUMNS) {
            boolean alike = cell(here, column).equals(cell(file, column));
            boolean untouched = cell(digestsFile, column).equals(cell(mark.digests(), column));
            if (!columns.contains(column) || alike || untouched) {
                continue;
            }
            boolean both = !cell(digestsHere, column).equals(cell(mark.digests(), column));
            clash |= both;
            differences.add(
                    new Difference(column, cell(stands, column), cell(written, column), both));
        }
        if (differences.isEmpty()) {
            return Judgement.about(Verdict.SAME, entry.ref(), List.of());
        }
        var refusal = target.refusal(meeting, with(entry.person(), differences));
        return refusal.isPresent()
                ? Judgement.refused(refusal.get(), Optional.of(entry.ref()))
                : Judgement.about(
                        clash ? Verdict.CONTRADICTED : Verdict.CHANGED, entry.ref(), differences);
    }

    /** What a line without a mark knows of somebody beyond what is known here; names aside. */
    private List<Difference> brought(StagedLine line, Entry entry) {
        var here = canon.of(entry.person());
        var file = canon.of(line.person());
        var written = Cells.of(line.person());
        var stands = Cells.of(entry.person());
        var differences = new ArrayList<Difference>();
        for (var column : Canon.COLUMNS) {
            boolean name = column == Column.FAMILY_NAME || column == Column.GIVEN_NAME;
            boolean aside = name || column == Column.CIVILITY;
            if (!aside
                    && !cell(file, column).isEmpty()
                    && !cell(file, column).equals(cell(here, column))) {
                differences.add(
                        new Difference(
                                column,
                                cell(stands, column),
                                cell(written, column),
                                !cell(here, column).isEmpty()));
            }
        }
        return differences;
    }

    /** Somebody with those cells as the file says them. */
    static NewParticipant with(NewParticipant person, List<Difference> differences) {
        var cells = new EnumMap<>(Cells.of(person));
        differences.forEach(one -> cells.put(one.column(), one.file()));
        return Cells.participant(cells);
    }

    private static String cell(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Why a line cannot be read at all; the judge is asked about the others. */
    static Judgement slipped() {
        return Judgement.refused(Enrolment.Reason.CELLS, Optional.empty());
    }
}
