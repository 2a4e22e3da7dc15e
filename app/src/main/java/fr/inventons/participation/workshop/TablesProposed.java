package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/**
 * An allocation of people to tables was computed, proved and proposed.
 *
 * @param fingerprint of the question, without names
 * @param seed of the lot
 */
public record TablesProposed(UUID workshop, UUID plan, String fingerprint, long seed, int people)
        implements Fact {
    @Override
    public String type() {
        return "workshop.tables-proposed";
    }
}
