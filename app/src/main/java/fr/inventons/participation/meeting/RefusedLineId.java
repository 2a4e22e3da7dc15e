package fr.inventons.participation.meeting;

import java.util.UUID;

/** A line that could not be taken. */
public record RefusedLineId(UUID value) {
    public static RefusedLineId random() {
        return new RefusedLineId(UUID.randomUUID());
    }
}
