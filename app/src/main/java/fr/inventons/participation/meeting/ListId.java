package fr.inventons.participation.meeting;

import java.util.UUID;

/** A list of participants that was brought in as a file. */
public record ListId(UUID value) {
    public static ListId random() {
        return new ListId(UUID.randomUUID());
    }
}
