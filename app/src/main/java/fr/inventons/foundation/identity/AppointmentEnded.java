package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody stopped holding a role. */
public record AppointmentEnded(UUID appointment, UUID person, Role role, Scope scope)
        implements Fact {
    @Override
    public String type() {
        return "identity.appointment-ended";
    }
}
