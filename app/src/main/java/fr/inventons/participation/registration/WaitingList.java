package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives free seats to those who wait, in their order. An offer ends at an instant that its line
 * holds: whoever comes next under the meeting's lock settles what is over, so a lost job loses
 * nothing.
 */
@Component
class WaitingList {
    private final RegistrationStore store;
    private final Ledger ledger;
    private final Notices notices;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    WaitingList(
            RegistrationStore store,
            Ledger ledger,
            Notices notices,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.notices = notices;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes back the offers that are over, then offers what is free; the caller holds the lock of
     * the meeting.
     *
     * @return the seats as they are afterwards
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ledger.Page settle(Actor by, Meeting meeting) {
        return settle(by, meeting, ledger.rules(meeting.id()));
    }

    /** The same for who has read the rules already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ledger.Page settle(Actor by, Meeting meeting, RulesStore.Kept rules) {
        var page = ledger.page(meeting, rules);
        if (page.offered() == 0 && page.waiting() == 0) {
            return page;
        }
        var lapsed = page.offered() > 0 && lapse(by, meeting);
        if (lapsed) {
            page = ledger.page(meeting, rules);
        }
        return page.waiting() > 0 && runs(meeting) ? offer(by, meeting, page) : page;
    }

    private boolean lapse(Actor by, Meeting meeting) {
        var now = clock.instant();
        var over =
                store.of(meeting.id(), State.OFFERED).stream()
                        .filter(one -> !one.offerUntil().orElseThrow().isAfter(now))
                        .toList();
        for (var one : over) {
            store.update(Turning.to(one, State.DECLINED, now));
            journal.record(
                    by.reference(),
                    new RegistrationFact.OfferLapsed(meeting.id().value(), one.id().value()));
            notices.offerLapsed(by, meeting, one);
        }
        return !over.isEmpty();
    }

    private Ledger.Page offer(Actor by, Meeting meeting, Ledger.Page page) {
        var seats = page.seats();
        int offered = 0;
        if (seats.rules().capacity() > seats.total()) {
            var until = until(meeting, seats.rules());
            for (var one : store.of(meeting.id(), State.WAITING)) {
                if (seats.rules().capacity() <= seats.total()) {
                    break;
                }
                if (seats.free(one.qualityId()) > 0) {
                    var kept = Turning.offered(one, clock.instant(), until);
                    store.update(kept);
                    journal.record(
                            by.reference(),
                            new RegistrationFact.SeatOffered(
                                    meeting.id().value(), one.id().value(), until));
                    notices.offered(by, meeting, kept);
                    seats = seats.with(one.qualityId());
                    offered++;
                }
            }
        }
        return new Ledger.Page(
                seats,
                page.revision(),
                page.registered(),
                page.listed(),
                page.waiting() - offered,
                page.offered() + offered);
    }

    /** Seats are offered until the day begins. */
    boolean runs(Meeting meeting) {
        return meeting.state() == Meeting.State.PREPARED
                && (meeting.postponed() || clock.instant().isBefore(begins(meeting)));
    }

    /** Until when a seat offered now is kept: never beyond the beginning of the day. */
    private Instant until(Meeting meeting, Rules rules) {
        var end = clock.instant().plus(Duration.ofHours(rules.hoursToAccept()));
        var begins = begins(meeting);
        return meeting.postponed() || end.isBefore(begins) ? end : begins;
    }

    private Instant begins(Meeting meeting) {
        return meeting.day().atTime(meeting.startsAt()).atZone(zone(meeting)).toInstant();
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }

    Optional<Integer> rank(Registration registration) {
        return registration.state() == State.WAITING
                ? Optional.of(store.before(registration) + 1)
                : Optional.empty();
    }
}
