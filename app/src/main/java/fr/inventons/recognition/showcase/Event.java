package fr.inventons.recognition.showcase;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to which people may come.
 *
 * @param action the action that invites, if it is one
 * @param visibleFrom when the public may know of it: an electoral reserve holds it
 * @param exception why the reserve did not hold it, or {@code ""}
 * @param revision grows by one with each change
 * @param cancelReason said to everyone; {@code ""} while it is held
 */
public record Event(
        EventId id,
        CampaignId campaign,
        DepartmentCode department,
        Optional<ActionId> action,
        NewEvent said,
        Instant announcedAt,
        Instant visibleFrom,
        String exception,
        Instant changedAt,
        int revision,
        Optional<Instant> cancelledAt,
        String cancelReason) {
    public static final int TITLE_LIMIT = 120;
    public static final int ABOUT_LIMIT = 1000;
    public static final int ACCESS_LIMIT = 300;
    public static final int PLACE_LIMIT = 200;
    public static final int REASON_LIMIT = 300;
    public static final int EXCEPTION_LIMIT = 500;

    public boolean cancelled() {
        return cancelledAt.isPresent();
    }

    public boolean visibleAt(Instant instant) {
        return !visibleFrom.isAfter(instant);
    }

    /** True when it is over before that day. */
    public boolean overBefore(LocalDate day) {
        return said.lastDay().isBefore(day);
    }

    Event changed(NewEvent now, Instant at) {
        return new Event(
                id,
                campaign,
                department,
                action,
                now,
                announcedAt,
                visibleFrom,
                exception,
                at,
                revision + 1,
                cancelledAt,
                cancelReason);
    }

    Event cancelled(Instant at, String reason) {
        return new Event(
                id,
                campaign,
                department,
                action,
                said,
                announcedAt,
                visibleFrom,
                exception,
                at,
                revision + 1,
                Optional.of(at),
                reason);
    }
}
