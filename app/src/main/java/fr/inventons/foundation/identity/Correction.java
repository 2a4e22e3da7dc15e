package fr.inventons.foundation.identity;

/** Every way {@link People#correct} can end. */
public sealed interface Correction {
    record Corrected() implements Correction {}

    /** All of it stood there already. */
    record Same() implements Correction {}

    record NotAllowed() implements Correction {}

    record Unknown() implements Correction {}

    /** What was typed cannot be taken. */
    record Unreadable(Registration why) implements Correction {}

    /** She holds a role or held one: her address and her number are hers to change. */
    record HoldsRole() implements Correction {}
}
