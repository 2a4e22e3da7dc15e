package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody was registered. */
public record PersonCorrected(UUID person) implements Fact {
    @Override
    public String type() {
        return "identity.person-corrected";
    }
}
