package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who goes to which workshop, turn after turn; a chair at a table comes after, with {@link Seats}.
 */
@Service
public class Memberships {
    private final MembershipStore store;
    private final SeatStore seats;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Participants participants;
    private final Journal journal;
    private final Clock clock;

    Memberships(
            MembershipStore store,
            SeatStore seats,
            Workshops workshops,
            Meetings meetings,
            Participants participants,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.seats = seats;
        this.workshops = workshops;
        this.meetings = meetings;
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everybody's workshops, turn after turn, in the order of workshops. */
    public List<Membership> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /** One participant's workshops, in the order of turns. */
    public List<Membership> of(ParticipantId participant) {
        return store.of(participant);
    }

    /** She goes to that workshop in that turn, and no longer to the one she had. */
    @Transactional
    public Joining join(Actor by, ParticipantId who, WorkshopId where, int round) {
        var participant = participants.participant(who);
        var workshop = workshops.workshop(where);
        if (round < 1
                || round > Membership.MOST_ROUNDS
                || participant.isEmpty()
                || workshop.isEmpty()
                || !participant.get().meeting().equals(workshop.get().meeting())) {
            return new Joining.Unknown();
        }
        return change(
                by,
                workshop.get().meeting(),
                () -> {
                    var own = store.of(who);
                    var there = own.stream().filter(one -> one.workshop().equals(where)).findAny();
                    if (there.isPresent()) {
                        return there.get().round() == round
                                ? new Joining.AlreadySo()
                                : new Joining.InAnotherRound(there.get().round());
                    }
                    int chairs = workshops.tables(where).stream().mapToInt(Table::seats).sum();
                    if (store.there(where, round) >= chairs) {
                        return new Joining.WorkshopFull(chairs);
                    }
                    own.stream()
                            .filter(one -> one.round() == round)
                            .forEach(one -> leaves(by, one));
                    store.put(new Membership(who, where, round), clock.instant());
                    journal.record(
                            by.reference(),
                            new ParticipantJoined(who.value(), where.value(), round));
                    return new Joining.Joined();
                });
    }

    /** She goes nowhere in that turn. */
    @Transactional
    public Joining leave(Actor by, ParticipantId who, int round) {
        var participant = participants.participant(who);
        if (participant.isEmpty()) {
            return new Joining.Unknown();
        }
        return change(
                by,
                participant.get().meeting(),
                () -> {
                    var there =
                            store.of(who).stream().filter(one -> one.round() == round).findAny();
                    if (there.isEmpty()) {
                        return new Joining.AlreadySo();
                    }
                    leaves(by, there.get());
                    store.remove(who, round);
                    return new Joining.Left();
                });
    }

    /**
     * Everybody has these workshops and no others: what an allocation decided, in the transaction
     * of whoever decided it. Who sits at a table of a workshop she no longer goes to in the first
     * turn gives her chair back.
     *
     * @return how many people go elsewhere than before
     * @throws IllegalStateException when {@code by} does not run the meeting, or it is over
     */
    @Transactional
    public int assign(Actor by, MeetingId id, List<Membership> all) {
        var meeting = meetings.lockAndRead(id);
        if (!meetings.runs(by, meeting) || meeting.over()) {
            throw new IllegalStateException("nobody assigns the members of " + id);
        }
        store.lock(id);
        var before = new HashSet<>(store.of(id));
        var moved = new HashSet<ParticipantId>();
        all.stream()
                .filter(one -> !before.remove(one))
                .forEach(one -> moved.add(one.participant()));
        before.forEach(one -> moved.add(one.participant()));
        store.removeAll(id);
        store.put(all, clock.instant());
        standUp(by, id, all);
        journal.record(
                by.reference(),
                new MembersAssigned(
                        id.value(),
                        (int) all.stream().map(Membership::participant).distinct().count(),
                        moved.size()));
        return moved.size();
    }

    private void standUp(Actor by, MeetingId id, List<Membership> all) {
        var tables = new HashMap<TableId, WorkshopId>();
        workshops.tables(id).forEach(table -> tables.put(table.id(), table.workshop()));
        var first = new HashMap<ParticipantId, WorkshopId>();
        all.stream()
                .filter(one -> one.round() == 1)
                .forEach(one -> first.put(one.participant(), one.workshop()));
        seats.places(tables.keySet())
                .forEach((who, table) -> {
                    var goes = first.get(who);
                    if (goes == null || !goes.equals(tables.get(table))) {
                        unseat(by, who, table);
                    }
                });
    }

    private void leaves(Actor by, Membership one) {
        journal.record(
                by.reference(),
                new ParticipantLeft(
                        one.participant().value(), one.workshop().value(), one.round()));
        seats.tableOf(one.participant())
                .filter(table ->
                        workshops.tables(one.workshop()).stream()
                                .anyMatch(own -> own.id().equals(table)))
                .ifPresent(table -> unseat(by, one.participant(), table));
    }

    private void unseat(Actor by, ParticipantId who, TableId table) {
        seats.unseat(who);
        journal.record(by.reference(), new ParticipantUnseated(who.value(), table.value()));
    }

    private Joining change(Actor by, MeetingId id, Supplier<Joining> act) {
        var meeting = meetings.lockAndRead(id);
        if (!meetings.runs(by, meeting)) {
            return new Joining.Unknown();
        }
        if (meeting.over()) {
            return new Joining.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        store.lock(id);
        return act.get();
    }
}
