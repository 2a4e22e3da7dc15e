package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A meeting has a room, of that capacity. */
public record RoomSet(UUID meeting, UUID room, int capacity) implements Fact {
    @Override
    public String type() {
        return "planning.room-set";
    }
}
