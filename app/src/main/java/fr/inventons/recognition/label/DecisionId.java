package fr.inventons.recognition.label;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a signed decision. */
public record DecisionId(@JsonValue UUID value) {
    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }
}
