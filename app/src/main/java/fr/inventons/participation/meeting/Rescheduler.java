package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.MeetingChange.Kind;
import fr.inventons.participation.meeting.MeetingChange.Occasion;
import fr.inventons.platform.journal.Fact;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves, postpones and cancels; the row of the meeting is locked by the caller. */
@Component
class Rescheduler {
    private final MeetingStore store;
    private final ChangeStore changes;
    private final Campaigns campaigns;
    private final Territories territories;
    private final ObjectProvider<Bookings> bookings;
    private final Journal journal;
    private final Clock clock;

    Rescheduler(
            MeetingStore store,
            ChangeStore changes,
            Campaigns campaigns,
            Territories territories,
            ObjectProvider<Bookings> bookings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.campaigns = campaigns;
        this.territories = territories;
        this.bookings = bookings;
        this.journal = journal;
        this.clock = clock;
    }

    Rescheduling move(Actor by, Meeting meeting, Occasion typed) {
        var to = new Occasion(typed.day(), typed.startsAt(), typed.place().strip());
        if (to.place().isEmpty()) {
            return new Rescheduling.PlaceMissing();
        }
        if (to.place().length() > Meeting.PLACE_LIMIT) {
            return new Rescheduling.PlaceTooLong(to.place().length(), Meeting.PLACE_LIMIT);
        }
        if (to.equals(from(meeting)) && !meeting.postponed()) {
            return new Rescheduling.AlreadySo();
        }
        var campaign = campaigns.campaign(meeting.campaign()).orElseThrow();
        if (!campaign.runsOn(to.day())) {
            return new Rescheduling.OutsideCampaign(campaign.from(), campaign.until());
        }
        var today = today(meeting);
        if (to.day().isBefore(today) && !meeting.day().isBefore(today)) {
            return new Rescheduling.InThePast(today);
        }
        var booked =
                bookings.orderedStream()
                        .flatMap(slot -> slot.booked(meeting, to).stream())
                        .toList();
        if (!booked.isEmpty()) {
            return new Rescheduling.Taken(booked);
        }
        store.move(meeting.id(), to);
        return done(
                by,
                meeting,
                Kind.MOVED,
                to,
                "",
                new MeetingMoved(meeting.id().value(), meeting.day(), to.day()));
    }

    Rescheduling postpone(Actor by, Meeting meeting, String typed) {
        if (meeting.postponed()) {
            return new Rescheduling.AlreadySo();
        }
        var reason = typed.strip();
        var refusal = unfit(reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.postpone(meeting.id(), clock.instant());
        return done(
                by,
                meeting,
                Kind.POSTPONED,
                from(meeting),
                reason,
                new MeetingPostponed(meeting.id().value(), meeting.day()));
    }

    Rescheduling cancel(Actor by, Meeting meeting, String typed) {
        var reason = typed.strip();
        var refusal = unfit(reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.cancel(meeting.id(), clock.instant());
        return done(
                by,
                meeting,
                Kind.CANCELLED,
                from(meeting),
                reason,
                new MeetingCancelled(meeting.id().value(), meeting.day()));
    }

    private Rescheduling done(
            Actor by, Meeting meeting, Kind kind, Occasion to, String reason, Fact fact) {
        var change =
                changes.add(
                        meeting.id(),
                        kind,
                        from(meeting),
                        to,
                        reason,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.record(by.reference(), fact);
        return new Rescheduling.Done(change);
    }

    private LocalDate today(Meeting meeting) {
        return LocalDate.ofInstant(
                clock.instant(), territories.department(meeting.department()).orElseThrow().zone());
    }

    private static Optional<Rescheduling> unfit(String reason) {
        if (reason.isEmpty()) {
            return Optional.of(new Rescheduling.ReasonMissing());
        }
        return reason.length() > Meeting.REASON_LIMIT
                ? Optional.of(new Rescheduling.ReasonTooLong(reason.length(), Meeting.REASON_LIMIT))
                : Optional.empty();
    }

    private static Occasion from(Meeting meeting) {
        return new Occasion(meeting.day(), meeting.startsAt(), meeting.place());
    }
}
