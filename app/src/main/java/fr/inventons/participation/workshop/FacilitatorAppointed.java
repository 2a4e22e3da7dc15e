package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody runs the workshops of a meeting. */
public record FacilitatorAppointed(UUID meeting, UUID person) implements Fact {
    @Override
    public String type() {
        return "workshop.facilitator-appointed";
    }
}
