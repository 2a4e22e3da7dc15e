package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody left a table and has no chair. */
public record ParticipantUnseated(UUID participant, UUID table) implements Fact {
    @Override
    public String type() {
        return "workshop.participant-unseated";
    }
}
