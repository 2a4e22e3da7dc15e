package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.registration.Registration;
import java.util.Optional;

/**
 * Somebody who is written to.
 *
 * @param registration empty for who is on the meeting's list without one, as brought by a file
 */
public record Recipient(Person person, Optional<Registration> registration) {

    /** Her personal code, empty when she has none. */
    public String code() {
        return registration.map(Registration::code).orElse("");
    }

    /** Where she stands, which decides what she is asked. */
    Standing standing() {
        return registration
                .map(one ->
                        switch (one.state()) {
                            case INVITED -> Standing.ASKED;
                            case REGISTERED -> Standing.SEATED;
                            case WAITING, OFFERED -> Standing.WAITING;
                            case CANCELLED, DECLINED -> Standing.AWAY;
                        })
                .orElse(Standing.LISTED);
    }

    /** Where somebody stands. */
    enum Standing {
        /** Invited, has not answered. */
        ASKED,
        SEATED,
        WAITING,
        /** On the list without a personal link. */
        LISTED,
        /** Will not come: is told nothing. */
        AWAY
    }
}
