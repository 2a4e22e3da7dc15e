package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody goes to a workshop no longer. */
public record ParticipantLeft(UUID participant, UUID workshop, int round) implements Fact {
    @Override
    public String type() {
        return "workshop.participant-left";
    }
}
