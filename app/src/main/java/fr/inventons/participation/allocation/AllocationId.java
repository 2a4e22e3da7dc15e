package fr.inventons.participation.allocation;

import java.util.UUID;

/** People of a meeting shared between its workshops. */
public record AllocationId(UUID value) {
    public static AllocationId random() {
        return new AllocationId(UUID.randomUUID());
    }
}
