package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A participatory body was registered in a département. */
public record BodyRegistered(UUID body, String department) implements Fact {
    @Override
    public String type() {
        return "identity.body-registered";
    }
}
