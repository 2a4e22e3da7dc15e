package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day that a département holds within an edition of the campaign.
 *
 * @param neighbourhood the neighbourhood it speaks of; empty when it speaks of several
 * @param day in the département's own time, as is {@code startsAt}; while the meeting is postponed,
 *     the day that no longer holds
 * @param announcedAt since when anyone may know of it; empty while it is being prepared
 * @param postponedAt since when its day no longer holds and no other one is told
 * @param cancelledAt since when it will not take place
 */
public record Meeting(
        MeetingId id,
        CampaignId campaign,
        DepartmentCode department,
        Optional<NeighbourhoodCode> neighbourhood,
        String title,
        LocalDate day,
        LocalTime startsAt,
        String place,
        State state,
        Optional<Instant> announcedAt,
        Optional<Instant> closedAt,
        Optional<Instant> postponedAt,
        Optional<Instant> cancelledAt) {
    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 120;

    /** Longest place, in characters. */
    public static final int PLACE_LIMIT = 200;

    /** Longest reason for which a day is postponed or cancelled, in characters. */
    public static final int REASON_LIMIT = 300;

    /** How far a meeting has come. It never goes back. */
    public enum State {
        /** Being prepared; nobody writes yet. */
        PREPARED,
        /** Under way. */
        OPEN,
        /** Over: nothing more is written. */
        CLOSED,
        /** Will not take place; nothing more is prepared. */
        CANCELLED
    }

    /** True when it took place or never will: nothing of it changes any more. */
    public boolean over() {
        return endedAt().isPresent();
    }

    /** When it was closed or cancelled. */
    public Optional<Instant> endedAt() {
        return closedAt.or(() -> cancelledAt);
    }

    /** True while its day is to be told. */
    public boolean postponed() {
        return state == State.PREPARED && postponedAt.isPresent();
    }
}
