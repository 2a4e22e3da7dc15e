package fr.inventons.recognition.label;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is looked for in the register.
 *
 * @param words as typed; each must begin a word of the number, the title, the bearer or the place,
 *     whatever the accents
 */
public record LabelSearch(
        String words,
        Optional<DepartmentCode> department,
        Optional<ActionKind> kind,
        Standing standing) {
    private static final int MOST_WORDS = 8;

    public static final LabelSearch EVERYTHING =
            new LabelSearch("", Optional.empty(), Optional.empty(), Standing.ANY);

    /** Which labels, by what became of them. */
    public enum Standing {
        ANY,
        IN_FORCE,
        ABROGATED,
        WITHDRAWN
    }

    /** Where a page of the register ended; the next begins after it. */
    public record Cursor(LocalDate decidedOn, String number) {
        @Override
        public String toString() {
            return decidedOn + "_" + number;
        }

        /** Reads what {@link #toString} wrote; empty when it is anything else. */
        public static Optional<Cursor> read(String text) {
            int at = text.indexOf('_');
            try {
                return at < 0
                        ? Optional.empty()
                        : Optional.of(
                                new Cursor(
                                        LocalDate.parse(text.substring(0, at)),
                                        text.substring(at + 1)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** A page of the register, the newest decision first; {@code found} counts all pages. */
    public record Page(List<Label> labels, Optional<Cursor> next, int found) {}

    List<String> plainWords() {
        return Arrays.stream(plain(words).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Small letters without accents, everything else one space. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
