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
 * @param day in the département's own time, as is {@code startsAt}
 * @param announcedAt since when anyone may know of it; empty while it is being prepared
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
        Optional<Instant> closedAt) {
    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 120;

    /** Longest place, in characters. */
    public static final int PLACE_LIMIT = 200;

    /** How far a meeting has come. It never goes back. */
    public enum State {
        /** Being prepared; nobody writes yet. */
        PREPARED,
        /** Under way. */
        OPEN,
        /** Over: nothing more is written. */
        CLOSED
    }
}
