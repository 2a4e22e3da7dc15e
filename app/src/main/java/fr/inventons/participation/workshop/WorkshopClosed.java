package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Nothing more is written in the workshop. */
public record WorkshopClosed(UUID meeting, UUID workshop) implements Fact {
    @Override
    public String type() {
        return "workshop.closed";
    }
}
