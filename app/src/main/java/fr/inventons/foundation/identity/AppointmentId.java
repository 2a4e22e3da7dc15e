package fr.inventons.foundation.identity;

import java.util.UUID;

/** One appointment of a person to a role. */
public record AppointmentId(UUID value) {
    public static AppointmentId random() {
        return new AppointmentId(UUID.randomUUID());
    }
}
