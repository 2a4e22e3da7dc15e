package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** The workshops of a new meeting appeared, one by pillar. */
public record WorkshopsPrepared(UUID meeting, int workshops, int tables) implements Fact {
    @Override
    public String type() {
        return "workshop.prepared";
    }
}
