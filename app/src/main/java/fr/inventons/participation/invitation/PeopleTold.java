package fr.inventons.participation.invitation;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A sending left for so many people: invitations, reminders, news of a change of the day. */
public record PeopleTold(UUID meeting, int wave, String purpose, int people) implements Fact {
    @Override
    public String type() {
        return "invitation.people-told";
    }
}
