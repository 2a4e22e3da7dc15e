package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation to register, as typed.
 *
 * @param siret 14 digits, or {@code ""}: nobody is turned away for want of one
 * @param departments where it acts; may be empty
 * @param commune INSEE code of the commune where it stands, or {@code ""}
 * @param host the body that answers for one without SIRET: the school of a class, the social centre
 *     of a collective
 */
public record NewOrganisation(
        String name,
        OrganisationKind kind,
        String siret,
        Set<DepartmentCode> departments,
        String commune,
        Optional<OrganisationId> host) {
    public NewOrganisation {
        departments = Set.copyOf(departments);
    }

    public NewOrganisation(String name, OrganisationKind kind, String siret) {
        this(name, kind, siret, Set.of(), "", Optional.empty());
    }

    /** A body without SIRET, for which {@code host} answers. */
    public static NewOrganisation hosted(
            String name, OrganisationKind kind, DepartmentCode department, OrganisationId host) {
        return new NewOrganisation(name, kind, "", Set.of(department), "", Optional.of(host));
    }
}
