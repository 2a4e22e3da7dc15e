package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.MeetingId;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of a meeting that works on one pillar.
 *
 * @param pillar the pillar's id in the campaign
 */
public record Workshop(
        WorkshopId id,
        MeetingId meeting,
        String pillar,
        String title,
        State state,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt) {
    /** How far a workshop has come. */
    public enum State {
        /** Not yet open: nobody writes. */
        PREPARED,
        /** Tables write. */
        OPEN,
        /** Over: nothing more is written. */
        CLOSED
    }
}
