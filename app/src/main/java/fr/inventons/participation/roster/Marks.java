package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Meeting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the lines of a list with the marks by which they are known when they come back. */
@Component
class Marks {
    private final MarkStore store;
    private final Admissions admissions;
    private final Clock clock;

    Marks(MarkStore store, Admissions admissions, Clock clock) {
        this.store = store;
        this.admissions = admissions;
        this.clock = clock;
    }

    /** The names of the columns of an export. */
    static List<String> heading() {
        var heading = new ArrayList<>(Canon.COLUMNS.stream().map(Column::title).toList());
        heading.add(Column.MARK.title());
        return heading;
    }

    /** Every line of the list, marked: one export more. */
    List<Map<Column, String>> export(Meeting meeting, ListTarget target) {
        int number = store.export(meeting.id(), target.kind(), clock.instant());
        var canon = canon(meeting);
        var lines = new ArrayList<Map<Column, String>>();
        target.each(
                meeting,
                batch -> {
                    var refs = batch.stream().map(Entry::ref).toList();
                    var known = store.known(meeting.id(), target.kind(), refs);
                    for (var entry : batch) {
                        var cells = Cells.of(entry.person());
                        var code =
                                mark(meeting, target, entry, known.get(entry.ref()), number, canon);
                        cells.put(Column.MARK, new Mark.Typed(code, number).toString());
                        lines.add(cells);
                    }
                });
        return lines;
    }

    /** What those marks stand for on that list. */
    Map<Mark.Typed, Mark> read(Meeting meeting, ListTarget target, List<Mark.Typed> typed) {
        return typed.isEmpty()
                ? Map.of()
                : store.read(meeting.id(), target.kind(), List.copyOf(new HashSet<>(typed)));
    }

    /** Among those lines, the ones that stood in that export. */
    List<Entry> exported(Meeting meeting, ListTarget target, List<Entry> entries, int export) {
        var refs = entries.stream().map(Entry::ref).collect(Collectors.toSet());
        var first = store.first(meeting.id(), target.kind(), refs);
        return entries.stream()
                .filter(entry -> first.getOrDefault(entry.ref(), Integer.MAX_VALUE) <= export)
                .toList();
    }

    Canon canon(Meeting meeting) {
        return new Canon(meeting, admissions::quality);
    }

    /** The mark that the line had, or a new one; what changed since is noted. */
    private String mark(
            Meeting meeting,
            ListTarget target,
            Entry entry,
            MarkStore.@Nullable Known known,
            int export,
            Canon canon) {
        UUID ref = entry.ref();
        var code = known == null ? Mark.newCode() : known.code();
        var digests = Canon.digests(code, canon.of(entry.person()));
        if (known == null) {
            store.insert(meeting.id(), target.kind(), ref, code);
        }
        if (known == null || !known.digests().equals(digests)) {
            store.insertState(code, export, digests);
        }
        return code;
    }
}
