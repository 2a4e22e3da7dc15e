package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a registration, for its own person by her link and for the officer: under the lock of the
 * meeting, and what a change frees is offered at once.
 */
@Component
class Desk {
    private final RegistrationStore store;
    private final Door door;
    private final Reached reached;
    private final WaitingList waiting;
    private final Notices notices;
    private final Meetings meetings;
    private final Admissions list;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Desk(
            RegistrationStore store,
            Door door,
            Reached reached,
            WaitingList waiting,
            Notices notices,
            Meetings meetings,
            Admissions list,
            People people,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.door = door;
        this.reached = reached;
        this.waiting = waiting;
        this.notices = notices;
        this.meetings = meetings;
        this.list = list;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** A guest, or somebody who had said no, comes after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing answer(Actor by, RegistrationId id, int revision, Edited typed) {
        return change(
                by,
                id,
                (meeting, one) -> {
                    if (one.revision() != revision) {
                        return new Changing.Stale(one);
                    }
                    if (one.state() == State.WAITING || one.holdsSeat()) {
                        return edited(by, meeting, one, typed);
                    }
                    var told = told(by, meeting, one, typed);
                    if (told.refusal().isPresent()) {
                        return new Changing.Refused(told.refusal().get());
                    }
                    var page = waiting.settle(by, meeting);
                    door.seat(by, meeting, told.registration(), page);
                    return changed(id);
                });
    }

    /** Other answers, the same seat. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing edit(Actor by, RegistrationId id, int revision, Edited typed) {
        return change(
                by,
                id,
                (meeting, one) ->
                        one.revision() == revision
                                ? edited(by, meeting, one, typed)
                                : new Changing.Stale(one));
    }

    /** Another way to reach somebody; her seat and her answers stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing reach(Actor by, RegistrationId id, NewReach typed) {
        return change(
                by,
                id,
                (meeting, one) ->
                        reached.change(
                                by,
                                meeting,
                                one,
                                typed,
                                meetings.prepares(by, meeting.department())));
    }

    /** Somebody who was to come will not: her seat goes to the next. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing cancel(Actor by, RegistrationId id) {
        return change(
                by,
                id,
                (meeting, one) ->
                        switch (one.state()) {
                            case CANCELLED, DECLINED -> new Changing.AlreadySo(one);
                            case INVITED, OFFERED -> declined(by, meeting, one);
                            case REGISTERED, WAITING -> cancelled(by, meeting, one);
                        });
    }

    /** A guest, or somebody offered a seat, says no. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing decline(Actor by, RegistrationId id) {
        return change(
                by,
                id,
                (meeting, one) ->
                        switch (one.state()) {
                            case DECLINED -> new Changing.AlreadySo(one);
                            case INVITED, OFFERED -> declined(by, meeting, one);
                            case REGISTERED, WAITING, CANCELLED ->
                                    new Changing.NotPossible(one.state());
                        });
    }

    /** Somebody takes the seat that is kept for her. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing accept(Actor by, RegistrationId id) {
        return change(
                by,
                id,
                (meeting, one) ->
                        switch (one.state()) {
                            case REGISTERED -> new Changing.AlreadySo(one);
                            case OFFERED -> accepted(by, meeting, one);
                            case INVITED, WAITING, CANCELLED, DECLINED ->
                                    new Changing.NotPossible(one.state());
                        });
    }

    private Changing accepted(Actor by, Meeting meeting, Registration one) {
        var until = one.offerUntil().orElseThrow();
        if (!until.isAfter(clock.instant())) {
            waiting.settle(by, meeting);
            return new Changing.OfferOver(until);
        }
        var participant =
                list.admit(by, meeting.id(), one.person(), one.qualityId(), one.organisation());
        var seated = Turning.seated(one, participant, clock.instant());
        store.update(seated);
        journal.record(
                by.reference(),
                new RegistrationFact.SeatTaken(
                        meeting.id().value(),
                        one.id().value(),
                        participant.value(),
                        one.channel().name(),
                        one.qualityId()));
        notices.registered(by, meeting, seated);
        return new Changing.Changed(seated);
    }

    private Changing cancelled(Actor by, Meeting meeting, Registration one) {
        var gone = Turning.to(one, State.CANCELLED, clock.instant());
        store.update(gone);
        one.participant().ifPresent(who -> list.dismiss(by, meeting.id(), who));
        journal.record(
                by.reference(),
                new RegistrationFact.RegistrationCancelled(meeting.id().value(), one.id().value()));
        notices.cancelled(by, meeting, gone);
        waiting.settle(by, meeting);
        return new Changing.Changed(gone);
    }

    private Changing declined(Actor by, Meeting meeting, Registration one) {
        var gone = Turning.to(one, State.DECLINED, clock.instant());
        store.update(gone);
        journal.record(
                by.reference(),
                new RegistrationFact.InvitationDeclined(meeting.id().value(), one.id().value()));
        waiting.settle(by, meeting);
        return new Changing.Changed(gone);
    }

    private Changing edited(Actor by, Meeting meeting, Registration one, Edited typed) {
        var told = told(by, meeting, one, typed);
        if (told.refusal().isPresent()) {
            return new Changing.Refused(told.refusal().get());
        }
        var next = told.registration();
        if (!next.qualityId().equals(one.qualityId()) && one.holdsSeat()) {
            var page = waiting.settle(by, meeting);
            if (page.seats().without(one.qualityId()).free(next.qualityId()) <= 0) {
                return new Changing.NoSeatFor(next.qualityId());
            }
        }
        store.update(next);
        next.participant()
                .ifPresent(who -> list.describe(who, next.qualityId(), next.organisation()));
        journal.record(
                by.reference(),
                new RegistrationFact.AnswersChanged(
                        meeting.id().value(), one.id().value(), next.revision()));
        if (!next.qualityId().equals(one.qualityId())) {
            waiting.settle(by, meeting);
        }
        return new Changing.Changed(next);
    }

    private record Told(Registration registration, Optional<Registering.Reason> refusal) {}

    private Told told(Actor by, Meeting meeting, Registration one, Edited typed) {
        boolean officer = meetings.prepares(by, meeting.department());
        var answers = Intake.tidy(typed.answers());
        var email = people.person(one.person()).map(person -> person.email()).orElse("");
        var refusal =
                Intake.unclear(typed.answers())
                        .or(() -> Intake.refusal(answers))
                        .or(() ->
                                answers.ageBand() == AgeBand.UNDER_15 && !email.isEmpty()
                                        ? Optional.of(Registering.Reason.EMAIL_UNDER_15)
                                        : Optional.empty())
                        .or(() ->
                                typed.organisation().length() > 200
                                        ? Optional.of(Registering.Reason.TOO_LONG)
                                        : Optional.empty());
        var quality = list.quality(meeting, typed.quality());
        if (quality.isEmpty()) {
            return new Told(one, Optional.of(Registering.Reason.QUALITY_UNKNOWN));
        }
        if (refusal.isPresent()) {
            return new Told(one, refusal);
        }
        var organisation =
                officer
                        ? list.organisation(by, meeting, typed.organisation())
                        : list.organisation(meeting, typed.organisation());
        return new Told(
                Turning.told(
                        one,
                        one.state() == State.INVITED && !officer ? Channel.LINK : one.channel(),
                        quality.get(),
                        organisation,
                        organisation.isPresent() ? "" : typed.organisation().strip(),
                        answers),
                Optional.empty());
    }

    private Changing changed(RegistrationId id) {
        return new Changing.Changed(store.registration(id).orElseThrow());
    }

    private Changing change(
            Actor by, RegistrationId id, BiFunction<Meeting, Registration, Changing> act) {
        var before = store.registration(id);
        if (before.isEmpty()) {
            return new Changing.Unknown();
        }
        var meeting = meetings.hold(before.get().meeting()).orElseThrow();
        if (!may(by, meeting, before.get())) {
            return new Changing.Unknown();
        }
        if (meeting.endedAt().isPresent()) {
            return new Changing.MeetingClosed(meeting.endedAt().get());
        }
        return act.apply(meeting, store.registration(id).orElseThrow());
    }

    /** The person herself by her code, and who prepares the meeting. */
    private boolean may(Actor by, Meeting meeting, Registration one) {
        return by.reference().equals(one.reference())
                || meetings.prepares(by, meeting.department());
    }
}
