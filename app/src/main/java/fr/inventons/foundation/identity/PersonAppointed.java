package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody was appointed to a role. */
public record PersonAppointed(
        UUID appointment,
        UUID person,
        Role role,
        Scope scope,
        LocalDate from,
        Optional<LocalDate> until)
        implements Fact {
    @Override
    public String type() {
        return "identity.person-appointed";
    }
}
