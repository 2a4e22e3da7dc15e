package fr.inventons.participation.invitation;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** An officer wrote the text of a purpose, or who sends it; {@code purpose} is empty for that. */
public record InvitationPhrased(UUID meeting, String purpose, int revision) implements Fact {
    @Override
    public String type() {
        return "invitation.phrased";
    }
}
