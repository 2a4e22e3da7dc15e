package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** An organisation was registered. */
public record OrganisationRegistered(UUID organisation) implements Fact {
    @Override
    public String type() {
        return "identity.organisation-registered";
    }
}
