package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A list of participants was brought in, with how many lines went where. */
public record ParticipantListImported(
        UUID meeting, UUID list, int added, int alreadyThere, int refused) implements Fact {
    @Override
    public String type() {
        return "meeting.participant-list-imported";
    }
}
