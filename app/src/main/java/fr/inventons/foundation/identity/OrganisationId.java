package fr.inventons.foundation.identity;

import java.util.UUID;

/** An organisation. */
public record OrganisationId(UUID value) {
    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }
}
