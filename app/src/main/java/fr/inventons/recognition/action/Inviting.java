package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.PersonId;

/** Every way in which somebody may join those who write an action, or not. */
public sealed interface Inviting {
    record Invited(PersonId person) implements Inviting {}

    record AlreadyBearer(PersonId person) implements Inviting {}

    record NotAllowed() implements Inviting {}

    /** No such action, or none that this reader may know of. */
    record Unknown() implements Inviting {}

    record UnknownPerson() implements Inviting {}

    record Flawed(Flaw flaw) implements Inviting {}
}
