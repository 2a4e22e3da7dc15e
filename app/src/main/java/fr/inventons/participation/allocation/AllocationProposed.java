package fr.inventons.participation.allocation;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Who goes where was computed and proved; nobody has moved. */
public record AllocationProposed(
        UUID meeting, UUID allocation, String choice, String fingerprint, long seed, int people)
        implements Fact {
    @Override
    public String type() {
        return "allocation.proposed";
    }
}
