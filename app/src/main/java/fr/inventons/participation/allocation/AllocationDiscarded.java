package fr.inventons.participation.allocation;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A proposal was set aside. */
public record AllocationDiscarded(UUID meeting, UUID allocation) implements Fact {
    @Override
    public String type() {
        return "allocation.discarded";
    }
}
