package fr.inventons.participation.workshop;

import java.util.UUID;

/** A table of a workshop. */
public record TableId(UUID value) {
    public static TableId random() {
        return new TableId(UUID.randomUUID());
    }
}
