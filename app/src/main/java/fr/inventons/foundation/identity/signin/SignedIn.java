package fr.inventons.foundation.identity.signin;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody signed in. */
public record SignedIn(UUID person) implements Fact {
    @Override
    public String type() {
        return "identity.signed-in";
    }
}
