package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A meeting no longer has a room. */
public record RoomRemoved(UUID meeting, UUID room) implements Fact {
    @Override
    public String type() {
        return "planning.room-removed";
    }
}
