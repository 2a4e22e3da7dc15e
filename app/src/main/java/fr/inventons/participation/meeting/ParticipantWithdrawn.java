package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody was taken off the list of a meeting; published while she is still on it. */
public record ParticipantWithdrawn(UUID meeting, UUID participant) implements Fact {
    @Override
    public String type() {
        return "meeting.participant-withdrawn";
    }

    /** The public never reads who is on a list, nor how many. */
    @Override
    public boolean unseen() {
        return true;
    }
}
