package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Tables may write from now on. */
public record WorkshopOpened(UUID meeting, UUID workshop) implements Fact {
    @Override
    public String type() {
        return "workshop.opened";
    }
}
