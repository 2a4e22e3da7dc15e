package fr.inventons.recognition.label;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a label; people use its number. */
public record LabelId(@JsonValue UUID value) {
    public static LabelId random() {
        return new LabelId(UUID.randomUUID());
    }
}
