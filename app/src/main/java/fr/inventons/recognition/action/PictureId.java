package fr.inventons.recognition.action;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A picture of an action. In the journal it is its UUID alone. */
public record PictureId(@JsonValue UUID value) {
    public static PictureId random() {
        return new PictureId(UUID.randomUUID());
    }
}
