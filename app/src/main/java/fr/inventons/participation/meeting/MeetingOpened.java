package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** An officer opened a meeting; the workshops appear in the same transaction. */
public record MeetingOpened(UUID meeting, String campaign, String department, LocalDate day)
        implements Fact {
    @Override
    public String type() {
        return "meeting.opened";
    }
}
