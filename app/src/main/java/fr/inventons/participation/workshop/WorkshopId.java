package fr.inventons.participation.workshop;

import java.util.UUID;

/** A workshop. */
public record WorkshopId(UUID value) {
    public static WorkshopId random() {
        return new WorkshopId(UUID.randomUUID());
    }
}
