package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A workshop has another title, or other tables. */
public record WorkshopArranged(UUID meeting, UUID workshop, int tables, int seatsPerTable)
        implements Fact {
    @Override
    public String type() {
        return "workshop.arranged";
    }
}
