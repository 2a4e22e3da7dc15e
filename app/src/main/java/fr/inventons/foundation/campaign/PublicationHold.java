package fr.inventons.foundation.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a publication decided now may be seen. A hold loses nothing and needs no job: who publishes
 * stores {@link #visibleFrom} and readers compare it with the clock.
 *
 * @param visibleFrom the first instant at which the public may see it
 * @param because what decided that instant
 * @param reserve label of the reserve period that holds it, or that an exception lifts; empty
 *     otherwise
 */
public record PublicationHold(Instant visibleFrom, Because because, String reserve) {
    /** What decided the instant. */
    public enum Because {
        /** Nothing holds it: visible at once. */
        NOTHING,
        /** The embargo asked for. */
        EMBARGO,
        /** A reserve period before an election. */
        RESERVE,
        /** A reserve period would have held it, lifted by a reasoned exception. */
        EXCEPTION
    }

    /**
     * Decides.
     *
     * @param zone the clocks of the département: a reserve period counts its days there
     * @param embargo not before this instant; a past one holds nothing
     * @param exceptionReason why the reserve does not apply here; blank for no exception. It lifts
     *     the reserve, never the embargo
     */
    public static PublicationHold decide(
            Campaign campaign,
            ZoneId zone,
            Instant now,
            Optional<Instant> embargo,
            String exceptionReason) {
        var earliest = embargo.filter(instant -> instant.isAfter(now));
        var from = earliest.orElse(now);
        var because = earliest.isPresent() ? Because.EMBARGO : Because.NOTHING;
        var day = from.atZone(zone).toLocalDate();
        var end = campaign.holdUntil(day);
        if (end.isEmpty()) {
            return new PublicationHold(from, because, "");
        }
        var label = campaign.reserveOn(day).map(Campaign.ReservePeriod::label).orElse("");
        if (!exceptionReason.isBlank()) {
            return new PublicationHold(
                    from, because == Because.EMBARGO ? because : Because.EXCEPTION, label);
        }
        return new PublicationHold(
                end.get().plusDays(1).atStartOfDay(zone).toInstant(), Because.RESERVE, label);
    }

    /** True when it is not visible yet. */
    public boolean holds(Instant now) {
        return visibleFrom.isAfter(now);
    }
}
