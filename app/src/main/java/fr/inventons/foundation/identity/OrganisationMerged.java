package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** An organisation was found to be another record of {@code into}. */
public record OrganisationMerged(UUID organisation, UUID into) implements Fact {
    @Override
    public String type() {
        return "identity.organisation-merged";
    }
}
