package fr.inventons.participation.allocation;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Everybody has the workshops of a proposal. */
public record AllocationAccepted(
        UUID meeting, UUID allocation, String fingerprint, int people, int moved) implements Fact {
    @Override
    public String type() {
        return "allocation.accepted";
    }
}
