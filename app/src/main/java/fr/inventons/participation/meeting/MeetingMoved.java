package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** The meeting will take place on another day, at another hour or elsewhere. */
public record MeetingMoved(UUID meeting, LocalDate from, LocalDate to) implements Fact {
    @Override
    public String type() {
        return "meeting.moved";
    }
}
