package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** From now on anyone may know of the meeting. */
public record MeetingAnnounced(UUID meeting) implements Fact {
    @Override
    public String type() {
        return "meeting.announced";
    }
}
