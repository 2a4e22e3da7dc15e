package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody was added to the list of a meeting, by hand. */
public record ParticipantEnrolled(UUID meeting, UUID participant, String quality) implements Fact {
    @Override
    public String type() {
        return "meeting.participant-enrolled";
    }

    /** The public never reads who is on a list, nor how many. */
    @Override
    public boolean unseen() {
        return true;
    }
}
