package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation under the name of its day. When another takes over, this one stays, so that a
 * page of 2018 goes on saying CGET.
 *
 * @param siret 14 digits, or {@code ""}
 * @param departments where it is known to act, in the order of the codes
 * @param commune INSEE code, or {@code ""}
 * @param host the body that answers for it, when it has no SIRET of its own
 * @param mergedInto another record of the same organisation, which stands for this one
 * @param listed the public directory shows it
 */
public record Organisation(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        String siret,
        List<DepartmentCode> departments,
        String commune,
        Optional<OrganisationId> host,
        Optional<OrganisationId> mergedInto,
        boolean listed,
        Optional<Succession> succession) {
    public Organisation {
        departments = List.copyOf(departments);
    }

    /** Who took over, and from which day. */
    public record Succession(OrganisationId successor, LocalDate since) {}

    /** The nine digits that the establishments of one body share, or {@code ""}. */
    public String siren() {
        return siret.isEmpty() ? "" : siret.substring(0, 9);
    }
}
