package fr.inventons.foundation.identity.signin;

import fr.inventons.foundation.identity.PersonId;
import java.util.Optional;
import java.util.UUID;

/**
 * Names of principals, as the session keeps them: a person's identifier, or, until one of the
 * people who share an address has said who they are, the sign-in that awaits the answer. Never an
 * address.
 */
public final class Principals {
    private static final String SEVERAL = "several:";

    private Principals() {}

    static String several(UUID signIn) {
        return SEVERAL + signIn;
    }

    /** The person, when the name is a person's. */
    public static Optional<PersonId> person(String name) {
        try {
            return Optional.of(new PersonId(UUID.fromString(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The sign-in that awaits an answer, when the name says so. */
    public static Optional<UUID> awaiting(String name) {
        return name.startsWith(SEVERAL)
                ? Optional.of(UUID.fromString(name.substring(SEVERAL.length())))
                : Optional.empty();
    }
}
