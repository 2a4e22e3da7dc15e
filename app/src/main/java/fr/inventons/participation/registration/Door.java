package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in: each one under the lock of the meeting, so that no seat is given twice. */
@Component
class Door {
    /** More people waiting than this is no waiting list but an attack. */
    static final int WAITING_LIMIT = 2_000;

    private final RegistrationStore store;
    private final Ledger ledger;
    private final WaitingList waiting;
    private final Recognition recognition;
    private final Notices notices;
    private final Meetings meetings;
    private final Admissions list;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Door(
            RegistrationStore store,
            Ledger ledger,
            WaitingList waiting,
            Recognition recognition,
            Notices notices,
            Meetings meetings,
            Admissions list,
            People people,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.waiting = waiting;
        this.recognition = recognition;
        this.notices = notices;
        this.meetings = meetings;
        this.list = list;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Registering register(Actor by, MeetingId id, NewRegistration typed, Channel channel) {
        var locked = meetings.hold(id);
        boolean herself = channel == Channel.PUBLIC;
        var refusal = herself ? hidden(locked) : forbidden(by, locked, channel);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var meeting = locked.orElseThrow();
        var rules = ledger.rules(id);
        if (herself && !publicly(meeting, rules.rules())) {
            return new Registering.Closed();
        }
        var answers = Intake.tidy(typed.answers());
        var person = Intake.reachable(typed.person(), answers);
        var reason =
                list.refusal(
                                meeting,
                                new NewParticipant(
                                        typed.person(), typed.quality(), typed.organisation()))
                        .map(Intake::reason)
                        .or(() -> Intake.refusal(person, answers))
                        .or(() -> Intake.unclear(typed.answers()))
                        .or(() -> Intake.refusal(answers))
                        .or(() ->
                                herself && Intake.nameless(person)
                                        ? Optional.of(Registering.Reason.NAME_MISSING)
                                        : Optional.empty())
                        .or(() ->
                                herself && !Intake.reached(person)
                                        ? Optional.of(Registering.Reason.UNREACHABLE)
                                        : Optional.empty());
        if (reason.isPresent()) {
            return new Registering.Refused(reason.get());
        }
        var quality = list.quality(meeting, typed.quality()).orElseThrow();
        var page = waiting.settle(by, meeting, rules);
        var marks = recognition.marks(id, person);
        var there =
                typed.namesake() && !herself
                        ? Optional.<Registration>empty()
                        : recognition.like(id, person, marks, herself);
        if (there.isPresent() && stands(there.get())) {
            notices.alreadyThere(by, meeting, there.get());
            return new Registering.AlreadyThere(there.get().id());
        }
        if (page.waiting() >= WAITING_LIMIT) {
            return new Registering.Full(page.waiting());
        }
        var organisation =
                herself
                        ? list.organisation(meeting, typed.organisation())
                        : list.organisation(by, meeting, typed.organisation());
        var said = organisation.isPresent() ? "" : typed.organisation().strip();
        if (there.isPresent()) {
            var told = Turning.told(there.get(), channel, quality, organisation, said, answers);
            return seat(by, meeting, told, page);
        }
        var listed =
                page.hasOthers() && !typed.namesake()
                        ? listed(meeting, person, herself)
                        : Optional.<Participant>empty();
        var who =
                listed.flatMap(participant -> people.person(participant.person()))
                        .orElseGet(() -> person(by, person, herself || typed.namesake()));
        var fresh = fresh(id, who.id(), channel, quality, organisation, said, answers);
        return seat(by, meeting, fresh, who, page, listed, Optional.of(marks));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Registering invite(Actor by, MeetingId id, NewParticipant typed) {
        var locked = meetings.hold(id);
        var refusal = forbidden(by, locked, Channel.LIST);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var meeting = locked.orElseThrow();
        var reason = list.refusal(meeting, typed).map(Intake::reason);
        if (reason.isPresent()) {
            return new Registering.Refused(reason.get());
        }
        var marks = recognition.marks(id, typed.person());
        var there = recognition.like(id, typed.person(), marks, false);
        if (there.isPresent()) {
            return new Registering.AlreadyThere(there.get().id());
        }
        var page = ledger.page(meeting);
        if (page.hasOthers() && list.like(id, typed.person(), false).isPresent()) {
            return new Registering.AlreadyListed();
        }
        var organisation = list.organisation(by, meeting, typed.organisation());
        var guest =
                fresh(
                        id,
                        person(by, typed.person(), false).id(),
                        Channel.LIST,
                        list.quality(meeting, typed.quality()).orElseThrow(),
                        organisation,
                        "",
                        Answers.none());
        var written = insert(guest, marks);
        journal.record(
                by.reference(),
                new RegistrationFact.GuestInvited(id.value(), written.id().value()));
        return new Registering.Invited(written.id(), written.code());
    }

    /** A seat for somebody who has a registration without one, or a place among those who wait. */
    Registering seat(Actor by, Meeting meeting, Registration one, Ledger.Page page) {
        var person = people.person(one.person()).orElseThrow();
        return seat(by, meeting, one, person, page, Optional.empty(), Optional.empty());
    }

    /**
     * @param marks when the registration is new
     */
    private Registering seat(
            Actor by,
            Meeting meeting,
            Registration one,
            Person person,
            Ledger.Page page,
            Optional<Participant> listed,
            Optional<RegistrationStore.Marks> marks) {
        var now = clock.instant();
        if (listed.isPresent() || page.seats().free(one.qualityId()) > 0) {
            var participant =
                    list.admit(by, meeting.id(), one.person(), one.qualityId(), one.organisation());
            var written = write(Turning.seated(one, participant, now), marks);
            journal.record(
                    by.reference(),
                    new RegistrationFact.SeatTaken(
                            meeting.id().value(),
                            written.id().value(),
                            participant.value(),
                            written.channel().name(),
                            written.qualityId()));
            notices.registered(by, meeting, written, person);
            return new Registering.Registered(written.id(), written.code());
        }
        var written = write(Turning.to(one, State.WAITING, now), marks);
        journal.record(
                by.reference(),
                new RegistrationFact.SeatAwaited(
                        meeting.id().value(),
                        written.id().value(),
                        written.channel().name(),
                        written.qualityId()));
        int rank = store.before(written) + 1;
        notices.waiting(by, meeting, written, person, rank);
        return new Registering.Waiting(written.id(), written.code(), rank);
    }

    private Registration write(Registration one, Optional<RegistrationStore.Marks> marks) {
        if (marks.isPresent()) {
            return insert(one, marks.get());
        }
        store.update(one);
        return one;
    }

    /** Under a code that nobody has yet. */
    private Registration insert(Registration one, RegistrationStore.Marks marks) {
        var written = one;
        while (!store.insert(written, marks)) {
            written = Turning.coded(written, Codes.random());
        }
        return written;
    }

    private static boolean stands(Registration one) {
        return one.state() == State.WAITING || one.holdsSeat();
    }

    private Registration fresh(
            MeetingId meeting,
            PersonId person,
            Channel channel,
            String quality,
            Optional<OrganisationId> organisation,
            String said,
            Answers answers) {
        return new Registration(
                RegistrationId.random(),
                meeting,
                person,
                Optional.empty(),
                State.INVITED,
                channel,
                quality,
                organisation,
                said,
                answers,
                Codes.random(),
                1,
                clock.instant(),
                Optional.empty());
    }

    /** Somebody whom a list brought, and who now answers for herself. */
    private Optional<Participant> listed(Meeting meeting, NewPerson person, boolean surely) {
        return list.like(meeting.id(), person, surely)
                .filter(participant -> store.of(participant).isEmpty())
                .flatMap(list::participant);
    }

    /**
     * Somebody of that name known at that address, when the officer types; a stranger, and who is
     * said to be somebody else, is taken for nobody.
     */
    private Person person(Actor by, NewPerson typed, boolean another) {
        if (!another && !typed.email().isBlank()) {
            var known =
                    people.at(typed.email()).stream()
                            .filter(there -> Recognition.sameName(there, typed))
                            .findFirst();
            if (known.isPresent()) {
                return known.get();
            }
        }
        return people.welcome(by, typed);
    }

    /** A meeting that was not announced is nobody's business. */
    private static Optional<Registering> hidden(Optional<Meeting> locked) {
        return locked.filter(meeting -> meeting.announcedAt().isPresent()).isPresent()
                ? Optional.empty()
                : Optional.of(new Registering.Unknown());
    }

    /** True while anyone may register for it on the public page. */
    boolean publicly(Meeting meeting, Rules rules) {
        var today = LocalDate.ofInstant(clock.instant(), waiting.zone(meeting));
        return meeting.announcedAt().isPresent()
                && rules.open()
                && waiting.runs(meeting)
                && rules.until().filter(last -> last.isBefore(today)).isEmpty();
    }

    private Optional<Registering> forbidden(Actor by, Optional<Meeting> locked, Channel channel) {
        if (locked.isEmpty() || !meetings.runs(by, locked.get())) {
            return Optional.of(new Registering.Unknown());
        }
        if (!meetings.prepares(by, locked.get().department()) || channel == Channel.LINK) {
            return Optional.of(new Registering.NotAllowed());
        }
        return locked.get().endedAt().map(Registering.MeetingClosed::new);
    }
}
