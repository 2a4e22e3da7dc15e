package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody got a chair at a table, perhaps leaving another. */
public record ParticipantSeated(UUID participant, UUID table) implements Fact {
    @Override
    public String type() {
        return "workshop.participant-seated";
    }
}
