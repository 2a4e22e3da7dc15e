package fr.inventons.participation.registration;

import java.util.UUID;

/** Identifies a {@link Registration}. */
public record RegistrationId(UUID value) {
    public static RegistrationId random() {
        return new RegistrationId(UUID.randomUUID());
    }
}
