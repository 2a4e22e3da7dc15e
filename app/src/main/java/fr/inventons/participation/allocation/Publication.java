package fr.inventons.participation.allocation;

import fr.inventons.algorithms.privacy.SmallCells;
import java.time.Instant;
import java.util.List;

/**
 * What anyone may know of an accepted allocation: never the question.
 *
 * @param byRank people by the best wish they got, from 1; 0 for another workshop, -1 without wishes
 * @param certificates for each turn, for each level, the potentials: what proves the values
 * @param answer SHA-256 of who goes where, as the full file says it
 */
public record Publication(
        SeenAllocation seen,
        Instant acceptedAt,
        SmallCells.Shown<Integer> byRank,
        List<List<List<Long>>> certificates,
        String answer) {
    public Publication {
        certificates = List.copyOf(certificates);
    }
}
