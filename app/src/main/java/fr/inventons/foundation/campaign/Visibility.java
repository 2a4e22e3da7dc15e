package fr.inventons.foundation.campaign;

import java.util.Map;
import java.util.Set;

/**
 * The matrix « Qui voit quoi, et quand » of an edition. What it does not name is not seen.
 *
 * @param notes French words said beside a cell, for the public page
 */
public record Visibility(
        Map<Subject, Map<Stage, Map<Reader, Sight>>> cells,
        Map<Subject, Map<Stage, Map<Reader, String>>> notes) {

    /** What is said beside a cell, or empty. */
    public String note(Subject subject, Stage stage, Reader reader) {
        return notes.getOrDefault(subject, Map.of())
                .getOrDefault(stage, Map.of())
                .getOrDefault(reader, "");
    }

    /** What one reader sees. */
    public Sight sight(Subject subject, Stage stage, Reader reader) {
        return cells.getOrDefault(subject, Map.of())
                .getOrDefault(stage, Map.of())
                .getOrDefault(reader, Sight.NONE);
    }

    /** What somebody who reads from several places sees: the most that any of them shows. */
    public Sight sight(Subject subject, Stage stage, Set<Reader> readers) {
        return readers.stream()
                .map(reader -> sight(subject, stage, reader))
                .max(Sight::compareTo)
                .orElse(Sight.NONE);
    }
}
