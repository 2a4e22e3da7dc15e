package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.registration.Registration;
import java.util.Optional;

/**
 * Somebody who is written to.
 *
 * @param code of her personal link, empty when she has none
 */
record Recipient(Person person, Standing standing, String code) {

    /** Where somebody stands, which decides what she is asked. */
    enum Standing {
        /** Invited, has not answered. */
        ASKED,
        SEATED,
        WAITING,
        /** On the list without a personal link, as brought by a file. */
        LISTED,
        /** Will not come. */
        AWAY
    }

    static Recipient of(Person person, Optional<Registration> registration) {
        return registration
                .map(one -> new Recipient(person, standing(one), one.code()))
                .orElseGet(() -> new Recipient(person, Standing.LISTED, ""));
    }

    private static Standing standing(Registration registration) {
        return switch (registration.state()) {
            case INVITED -> Standing.ASKED;
            case REGISTERED -> Standing.SEATED;
            case WAITING, OFFERED -> Standing.WAITING;
            case CANCELLED, DECLINED -> Standing.AWAY;
        };
    }
}
