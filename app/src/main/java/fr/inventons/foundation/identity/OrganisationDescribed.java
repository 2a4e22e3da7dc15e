package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody entitled said the name and the kind of an organisation; past names stay spellings. */
public record OrganisationDescribed(UUID organisation) implements Fact {
    @Override
    public String type() {
        return "identity.organisation-described";
    }
}
