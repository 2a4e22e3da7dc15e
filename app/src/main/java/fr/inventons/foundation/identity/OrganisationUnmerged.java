package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A merger was undone: {@code organisation} stands alone again. */
public record OrganisationUnmerged(UUID organisation, UUID from) implements Fact {
    @Override
    public String type() {
        return "identity.organisation-unmerged";
    }
}
