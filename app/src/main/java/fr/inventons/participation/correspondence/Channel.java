package fr.inventons.participation.correspondence;

import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Reach;

/** A way to tell somebody something. */
public enum Channel {
    EMAIL,
    CALL,
    POST,
    /** Through somebody who passes messages on. */
    RELAY,
    /** From hand to hand, at a desk or at the door. */
    HAND;

    /** The way that fits how somebody can be reached. */
    public static Channel of(Reach reach) {
        return switch (reach) {
            case EMAIL -> EMAIL;
            case MOBILE -> CALL;
            case POST -> POST;
            case RELAY -> RELAY;
            case NONE -> HAND;
        };
    }

    /** Where the person is found that way; empty when she is not. A hand finds anyone. */
    public String address(Person person) {
        return switch (this) {
            case EMAIL -> person.email();
            case CALL -> person.mobile();
            case POST -> person.postalAddress();
            case RELAY -> person.relay();
            case HAND -> "";
        };
    }

    /** True when the person can be told that way. */
    public boolean reaches(Person person) {
        return this == HAND || !address(person).isEmpty();
    }
}
