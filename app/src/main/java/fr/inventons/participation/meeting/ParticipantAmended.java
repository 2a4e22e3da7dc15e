package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** What is known of somebody on a list was corrected. */
public record ParticipantAmended(UUID meeting, UUID participant) implements Fact {
    @Override
    public String type() {
        return "meeting.participant-amended";
    }

    /** The public never reads who is on a list, nor how many. */
    @Override
    public boolean unseen() {
        return true;
    }
}
