package fr.inventons.algorithms.assignment;

import java.util.List;

/**
 * An optimal allocation.
 *
 * @param parts what it is worth
 * @param certificate who is where, and why nothing better exists
 */
public record Allocation(Parts parts, Certificate certificate) {
    /** A workshop for each person, or {@link Demand#NONE}. */
    public List<Integer> placements() {
        return certificate.placements();
    }
}
