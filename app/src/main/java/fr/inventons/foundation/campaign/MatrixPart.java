package fr.inventons.foundation.campaign;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the matrix « Qui voit quoi, et quand ». Two rules hold in every edition and are checked
 * here: the public reads nothing before publication, and internal notes stay inside the State.
 */
final class MatrixPart {
    private static final Set<Reader> READ_NOTES =
            Set.of(Reader.OFFICER, Reader.HIERARCHY, Reader.AGENCY);

    private MatrixPart() {}

    static Visibility read(Part file) {
        var cells = new EnumMap<Subject, Map<Stage, Map<Reader, Sight>>>(Subject.class);
        var notes = new EnumMap<Subject, Map<Stage, Map<Reader, String>>>(Subject.class);
        var matrix = file.part("visibility", names(Subject.class), Set.of());
        for (var subject : Subject.values()) {
            var stages = matrix.part(subject.name(), Set.of(), names(Stage.class));
            for (var stage : Stage.values()) {
                var row = stages.part(stage.name(), Set.of(), names(Reader.class));
                var seen = new EnumMap<Reader, Sight>(Reader.class);
                var said = new EnumMap<Reader, String>(Reader.class);
                for (var reader : Reader.values()) {
                    cell(row, reader, seen, said);
                    var sight = seen.getOrDefault(reader, Sight.NONE);
                    if (sight != Sight.NONE) {
                        guard(row, subject, stage, reader);
                    }
                }
                cells.computeIfAbsent(subject, s -> new EnumMap<>(Stage.class)).put(stage, seen);
                notes.computeIfAbsent(subject, s -> new EnumMap<>(Stage.class)).put(stage, said);
            }
        }
        return new Visibility(cells, notes);
    }

    private static void cell(
            Part row, Reader reader, Map<Reader, Sight> seen, Map<Reader, String> said) {
        var key = reader.name();
        if (!row.has(key)) {
            return;
        }
        if (row.plain(key)) {
            seen.put(reader, row.oneOf(key, Sight.class, Sight.NONE));
            return;
        }
        var cell = row.part(key, Set.of("sees", "note"), Set.of());
        seen.put(reader, cell.oneOf("sees", Sight.class, Sight.NONE));
        said.put(reader, cell.text("note"));
    }

    private static void guard(Part row, Subject subject, Stage stage, Reader reader) {
        var note = subject == Subject.NOTE || subject == Subject.AGENCY_NOTE;
        if (note && !READ_NOTES.contains(reader)) {
            row.wrong(reader.name(), "note-leaves-the-state", reader.name());
        } else if (reader == Reader.PUBLIC && stage != Stage.PUBLISHED) {
            row.wrong(reader.name(), "public-too-early", stage.name());
        }
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
