package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/**
 * A proposal was accepted: the people sit where it said.
 *
 * @param fingerprint of the question that the proposal answers
 * @param moved how many changed places
 */
public record TablesAllocated(UUID workshop, UUID plan, String fingerprint, int people, int moved)
        implements Fact {
    @Override
    public String type() {
        return "workshop.tables-allocated";
    }
}
