package fr.inventons.recognition.action;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An action. In the journal it is its UUID alone. */
public record ActionId(@JsonValue UUID value) {
    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }
}
