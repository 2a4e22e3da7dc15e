package fr.inventons.foundation.identity;

import java.util.UUID;

/** A person. */
public record PersonId(UUID value) {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
