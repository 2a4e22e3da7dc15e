package fr.inventons.recognition.showcase;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an event. In the journal it is its UUID alone. */
public record EventId(@JsonValue UUID value) {
    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }
}
