package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.time.Instant;
import java.util.UUID;

/** A paper code for one act was given to somebody. */
public record PaperCodeIssued(UUID paper, UUID person, Role role, Scope scope, Instant until)
        implements Fact {
    @Override
    public String type() {
        return "identity.paper-code-issued";
    }
}
