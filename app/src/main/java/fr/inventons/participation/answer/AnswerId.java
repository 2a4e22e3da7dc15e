package fr.inventons.participation.answer;

import java.util.UUID;

/** One version of an answer. */
public record AnswerId(UUID value) {
    public static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }
}
