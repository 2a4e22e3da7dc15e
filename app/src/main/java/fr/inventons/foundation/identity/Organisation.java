package fr.inventons.foundation.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation under the name of its day. When another takes over, this one stays, so that a
 * page of 2018 goes on saying CGET.
 *
 * @param siret 14 digits, or {@code ""}
 */
public record Organisation(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        String siret,
        Optional<Succession> succession) {

    /** Who took over, and from which day. */
    public record Succession(OrganisationId successor, LocalDate since) {}
}
