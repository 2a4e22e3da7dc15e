package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** An organisation was met under another spelling, or in another département. */
public record OrganisationMet(UUID organisation) implements Fact {
    @Override
    public String type() {
        return "identity.organisation-met";
    }
}
