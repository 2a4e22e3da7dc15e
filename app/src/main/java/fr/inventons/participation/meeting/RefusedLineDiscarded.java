package fr.inventons.participation.meeting;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A line that could not be taken was corrected or given up. */
public record RefusedLineDiscarded(UUID meeting, UUID line) implements Fact {
    @Override
    public String type() {
        return "meeting.refused-line-discarded";
    }
}
