package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody runs a workshop in a round. */
public record HostPlaced(UUID meeting, UUID workshop, int round, UUID person) implements Fact {
    @Override
    public String type() {
        return "planning.host-placed";
    }
}
