package fr.inventons.recognition.showcase;

import fr.inventons.foundation.territory.DepartmentCode;
import java.time.LocalDate;

/** What is wrong with an event as it is said. */
public sealed interface EventFlaw {
    record TitleMissing() implements EventFlaw {}

    record PlaceMissing() implements EventFlaw {}

    /** {@code field} is as forms call it. */
    record TooLong(String field, int length, int limit) implements EventFlaw {}

    /** The calendar is that of the edition and of the year after it. */
    record DayOutside(LocalDate from, LocalDate until) implements EventFlaw {}

    record EndsBeforeItBegins() implements EventFlaw {}

    /** The neighbourhood does not exist, or lies in another département. */
    record NeighbourhoodElsewhere(DepartmentCode department) implements EventFlaw {}
}
