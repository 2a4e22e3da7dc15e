package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** The meeting is over: nothing more is written. */
public record MeetingClosed(UUID meeting) implements Fact {
    @Override
    public String type() {
        return "meeting.closed";
    }
}
