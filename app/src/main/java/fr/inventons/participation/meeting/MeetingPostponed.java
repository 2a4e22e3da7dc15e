package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** The day of the meeting no longer holds; another one will be told. */
public record MeetingPostponed(UUID meeting, LocalDate from) implements Fact {
    @Override
    public String type() {
        return "meeting.postponed";
    }
}
