package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation took over from another one. */
public record OrganisationSucceeded(UUID organisation, UUID successor, LocalDate since)
        implements Fact {
    @Override
    public String type() {
        return "identity.organisation-succeeded";
    }
}
