package fr.inventons.participation.transmission;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A remontée. */
public record TransmissionId(@JsonValue UUID value) {
    public static TransmissionId random() {
        return new TransmissionId(UUID.randomUUID());
    }
}
