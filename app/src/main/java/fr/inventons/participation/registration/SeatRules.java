package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Journal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets how many seats there are and for whom: never fewer than people who hold one. */
@Component
class SeatRules {
    private final RulesStore store;
    private final Ledger ledger;
    private final WaitingList waiting;
    private final Meetings meetings;
    private final Journal journal;

    SeatRules(
            RulesStore store,
            Ledger ledger,
            WaitingList waiting,
            Meetings meetings,
            Journal journal) {
        this.store = store;
        this.ledger = ledger;
        this.waiting = waiting;
        this.meetings = meetings;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public SettingUp setUp(Actor by, MeetingId id, int revision, Rules asked) {
        var locked = meetings.hold(id);
        if (locked.isEmpty() || !meetings.runs(by, locked.get())) {
            return new SettingUp.Unknown();
        }
        var meeting = locked.get();
        if (!meetings.prepares(by, meeting.department())) {
            return new SettingUp.NotAllowed();
        }
        if (meeting.endedAt().isPresent()) {
            return new SettingUp.MeetingClosed(meeting.endedAt().get());
        }
        var there = ledger.rules(id);
        if (there.revision() != revision) {
            return new SettingUp.Stale(there.revision(), there.rules());
        }
        var refusal = outOfRange(meeting, asked);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var rules = plain(meeting, asked);
        var kept = new RulesStore.Kept(id, revision + 1, rules);
        var page = ledger.page(meeting, kept);
        if (rules.capacity() < page.seats().total()) {
            return new SettingUp.BelowRegistered(rules.capacity(), page.listed(), page.offered());
        }
        var unmeetable = page.seats().unmeetable();
        if (unmeetable.isPresent()) {
            return unmeetable.get();
        }
        store.write(id, revision + 1, rules);
        journal.record(
                by.reference(),
                new RegistrationFact.SeatsSetUp(
                        id.value(),
                        revision + 1,
                        rules.capacity(),
                        rules.reserved().values().stream().mapToInt(Integer::intValue).sum(),
                        rules.open()));
        var after = waiting.settle(by, meeting);
        return new SettingUp.Done(revision + 1, page.waiting() - after.waiting());
    }

    private Optional<SettingUp> outOfRange(Meeting meeting, Rules asked) {
        if (asked.capacity() < 1 || asked.capacity() > Rules.CAPACITY_LIMIT) {
            return Optional.of(new SettingUp.CapacityOutOfRange(1, Rules.CAPACITY_LIMIT));
        }
        if (asked.hoursToAccept() < 1 || asked.hoursToAccept() > Rules.HOURS_LIMIT) {
            return Optional.of(new SettingUp.HoursOutOfRange(1, Rules.HOURS_LIMIT));
        }
        var campaign = ledger.campaign(meeting);
        for (var entry : asked.reserved().entrySet()) {
            if (!entry.getKey().equals(Rules.RESIDENTS)
                    && campaign.quality(entry.getKey()).isEmpty()) {
                return Optional.of(new SettingUp.QualityUnknown(entry.getKey()));
            }
            if (entry.getValue() < 0) {
                return Optional.of(
                        new SettingUp.QuotaUnmeetable(entry.getKey(), entry.getValue(), 0));
            }
        }
        return Optional.empty();
    }

    /** Residents of every kind share one reserve; what reserves nothing is left out. */
    private Rules plain(Meeting meeting, Rules asked) {
        var residents = ledger.residents(meeting);
        Map<String, Integer> reserved = new HashMap<>();
        asked.reserved()
                .forEach((key, seats) -> {
                    if (seats > 0) {
                        reserved.merge(
                                residents.contains(key) ? Rules.RESIDENTS : key,
                                seats,
                                Integer::sum);
                    }
                });
        return new Rules(
                asked.capacity(), reserved, asked.open(), asked.until(), asked.hoursToAccept());
    }
}
