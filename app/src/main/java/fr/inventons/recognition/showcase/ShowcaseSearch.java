package fr.inventons.recognition.showcase;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Audience;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for among labelled actions.
 *
 * @param pillar one of the campaign's, or {@code ""} for all
 */
public record ShowcaseSearch(
        String pillar,
        Optional<Audience> audience,
        Optional<ActionKind> kind,
        Optional<DepartmentCode> department,
        Optional<NeighbourhoodCode> neighbourhood) {
    public static final ShowcaseSearch EVERYTHING =
            new ShowcaseSearch(
                    "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, in every département. */
    ShowcaseSearch everywhere() {
        return new ShowcaseSearch(pillar, audience, kind, Optional.empty(), Optional.empty());
    }

    /** Where a page of the list ended; the next begins after it. */
    public record Cursor(LocalDate decidedOn, String number) {
        @Override
        public String toString() {
            return decidedOn + "_" + number;
        }

        /** Reads what {@link #toString} wrote; empty when it is anything else. */
        public static Optional<Cursor> read(String text) {
            int at = text.indexOf('_');
            try {
                return at < 0 || text.length() > 60
                        ? Optional.empty()
                        : Optional.of(
                                new Cursor(
                                        LocalDate.parse(text.substring(0, at)),
                                        text.substring(at + 1)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** A page of the list, the newest label first. */
    public record Page(List<Exhibit> exhibits, Optional<Cursor> next) {}
}
