package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** The meeting will not take place. */
public record MeetingCancelled(UUID meeting, LocalDate from) implements Fact {
    @Override
    public String type() {
        return "meeting.cancelled";
    }
}
