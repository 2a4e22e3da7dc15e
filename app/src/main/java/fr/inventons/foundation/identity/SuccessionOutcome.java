package fr.inventons.foundation.identity;

import java.time.LocalDate;

/** Every way {@link Organisations#succeed} can end. */
public sealed interface SuccessionOutcome {
    record Recorded() implements SuccessionOutcome {}

    record NotAllowed() implements SuccessionOutcome {}

    record UnknownOrganisation(OrganisationId id) implements SuccessionOutcome {}

    record AlreadySucceeded(OrganisationId successor, LocalDate since)
            implements SuccessionOutcome {}

    /** The successor would in the end be succeeded by the organisation that it succeeds. */
    record GoesInCircles() implements SuccessionOutcome {}
}
