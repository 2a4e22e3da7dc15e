package fr.inventons.foundation.identity;

import java.time.Instant;

/** What {@link PaperCodes#read} finds. */
public sealed interface PaperReading {
    /** It can serve, for {@code actor}. */
    record Usable(Actor actor, Role role, Scope scope) implements PaperReading {}

    record Unknown() implements PaperReading {}

    record Used(Instant at) implements PaperReading {}

    record Over(Instant until) implements PaperReading {}

    /** The person no longer holds the role that the code was given for. */
    record RoleLost() implements PaperReading {}
}
