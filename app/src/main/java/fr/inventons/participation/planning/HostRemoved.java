package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody no longer runs a workshop in a round. */
public record HostRemoved(UUID meeting, UUID workshop, int round, UUID person) implements Fact {
    @Override
    public String type() {
        return "planning.host-removed";
    }
}
