package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody goes to a workshop from now on. */
public record ParticipantJoined(UUID participant, UUID workshop, int round) implements Fact {
    @Override
    public String type() {
        return "workshop.participant-joined";
    }
}
