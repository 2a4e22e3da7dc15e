package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.time.LocalDate;

/** Why what was typed of an action is not kept. An empty field is no flaw, but the first title. */
public sealed interface Flaw {
    record TitleMissing() implements Flaw {}

    /** A field (its name in {@link Story}, {@link NewAction} or {@link Correspondent}). */
    record TooLong(String field, int length, int limit) implements Flaw {}

    record EndsBeforeItBegins(LocalDate from, LocalDate until) implements Flaw {}

    record UnknownDepartment(DepartmentCode code) implements Flaw {}

    /** Not a neighbourhood of this département. */
    record UnknownNeighbourhood(NeighbourhoodCode code) implements Flaw {}

    record UnknownPillar(String pillar) implements Flaw {}

    record UnknownBearer(OrganisationId id) implements Flaw {}

    record NameMissing() implements Flaw {}

    record EmailUnreadable(String typed) implements Flaw {}

    record PhoneUnreadable(String typed) implements Flaw {}
}
