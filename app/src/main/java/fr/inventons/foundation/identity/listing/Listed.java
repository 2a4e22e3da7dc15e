package fr.inventons.foundation.identity.listing;

import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Optional;

/**
 * What a line says of an organisation.
 *
 * @param siret 14 digits, or {@code ""}
 * @param commune INSEE code, or {@code ""}
 * @param host SIRET or name of the body that answers for it, or {@code ""}
 */
record Listed(
        String name,
        OrganisationKind kind,
        String siret,
        Optional<DepartmentCode> department,
        String commune,
        String host) {

    /** An organisation, or why not, as a message and its details. */
    sealed interface Reading {
        record Read(Listed organisation) implements Reading {}

        record Refused(String key, String detail) implements Reading {}
    }
}
