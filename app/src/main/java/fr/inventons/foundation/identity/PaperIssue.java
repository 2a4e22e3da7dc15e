package fr.inventons.foundation.identity;

import java.time.Instant;
import java.util.UUID;

/** Every way {@link PaperCodes#issue} can end. */
public sealed interface PaperIssue {
    /** {@code code} is shown now and never again: only its digest is kept. */
    record Issued(UUID paper, String code, Instant until) implements PaperIssue {}

    record NotAllowed() implements PaperIssue {}

    /** A code cannot give what the person does not hold. */
    record RoleNotHeld(Role role, Scope scope) implements PaperIssue {}

    record AlreadyOver(Instant until) implements PaperIssue {}
}
