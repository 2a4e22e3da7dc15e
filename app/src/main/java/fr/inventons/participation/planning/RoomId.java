package fr.inventons.participation.planning;

import java.util.UUID;

/** A room of a meeting. */
public record RoomId(UUID value) {
    public static RoomId random() {
        return new RoomId(UUID.randomUUID());
    }
}
