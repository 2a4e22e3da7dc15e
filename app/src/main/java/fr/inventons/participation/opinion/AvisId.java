package fr.inventons.participation.opinion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An avis, in one of its versions. */
public record AvisId(@JsonValue UUID value) {
    public static AvisId random() {
        return new AvisId(UUID.randomUUID());
    }
}
