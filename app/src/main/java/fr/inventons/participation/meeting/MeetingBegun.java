package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** The meeting is under way. */
public record MeetingBegun(UUID meeting) implements Fact {
    @Override
    public String type() {
        return "meeting.begun";
    }
}
