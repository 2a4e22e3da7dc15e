package fr.inventons.participation.correspondence;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.correspondence.DispatchFact.DispatchRedirected;
import fr.inventons.participation.correspondence.DispatchFact.DispatchReopened;
import fr.inventons.participation.correspondence.DispatchFact.DispatchSent;
import fr.inventons.participation.correspondence.DispatchFact.DispatchSentAgain;
import fr.inventons.participation.correspondence.DispatchFact.DispatchSettled;
import fr.inventons.participation.correspondence.DispatchFact.DispatchesReleased;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.mail.Filed;
import fr.inventons.platform.mail.Outbox;
import fr.inventons.platform.mail.Tracked;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages of a meeting to its people, one by one, each by the way that reaches her. Only those
 * who prepare the meeting read them.
 */
@Service
public class Dispatches {
    /** Longest reason of an exception to a reserve, in characters. */
    public static final int REASON_LIMIT = 300;

    private final DispatchStore store;
    private final Posting posting;
    private final Outbox outbox;
    private final Meetings meetings;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Dispatches(
            DispatchStore store,
            Posting posting,
            Outbox outbox,
            Meetings meetings,
            People people,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.posting = posting;
        this.outbox = outbox;
        this.meetings = meetings;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Tells somebody something, in the caller's transaction: for modules above, which decided that
     * {@code by} may. The same key again tells nothing and gives the same id.
     *
     * @throws java.util.NoSuchElementException when there is no such meeting or person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DispatchId send(Actor by, MeetingId id, PersonId to, Letter letter) {
        var there = store.withKey(id, to, letter.key());
        if (there.isPresent()) {
            return there.get();
        }
        return put(by, meetings.lockAndRead(id), people.person(to).orElseThrow(), letter);
    }

    /** The same for who holds the meeting's lock and has just read both. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DispatchId send(Actor by, Meeting held, Person to, Letter letter) {
        return store.withKey(held.id(), to.id(), letter.key())
                .orElseGet(() -> put(by, held, to, letter));
    }

    private DispatchId put(Actor by, Meeting meeting, Person person, Letter letter) {
        var id = meeting.id();
        var to = person.id();
        var hold = posting.hold(meeting, letter);
        var channel = Channel.of(person.reach());
        var dispatch =
                new Dispatch(
                        DispatchId.random(),
                        id,
                        to,
                        letter.purpose(),
                        letter.subject(),
                        letter.parts(),
                        letter.callScript(),
                        channel,
                        channel == Channel.EMAIL
                                ? Optional.of(posting.put(id, person, letter, hold.visibleFrom()))
                                : Optional.empty(),
                        clock.instant(),
                        hold.holds(clock.instant())
                                ? Optional.of(hold.visibleFrom())
                                : Optional.empty(),
                        hold.reserve(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        1);
        if (!store.insert(dispatch, letter.key(), letter.attached())) {
            return store.withKey(id, to, letter.key()).orElseThrow();
        }
        journal.record(
                by.reference(),
                new DispatchSent(
                        dispatch.id().value(), id.value(), letter.purpose(), code(channel)));
        return dispatch.id();
    }

    /** Every message of the meeting, the newest first; nothing for those who may not know. */
    public List<Dispatch> of(Actor by, MeetingId id) {
        return prepared(by, id).isPresent() ? store.of(id) : List.of();
    }

    /** One message; empty for those who may not know. */
    public Optional<Dispatch> see(Actor by, DispatchId id) {
        return store.dispatch(id).filter(there -> prepared(by, there.meeting()).isPresent());
    }

    /** The tries to tell it by hand, the first first, and those that were undone. */
    public List<Attempt> attempts(Dispatch dispatch) {
        return store.attempts(dispatch.id());
    }

    /** The mail of a message as it leaves; empty when it never went that way. */
    public Optional<Filed> filed(Dispatch dispatch) {
        return dispatch.mail().flatMap(outbox::filed);
    }

    /** Where the mails of these messages are, by message. */
    public Map<DispatchId, Tracked> mails(List<Dispatch> dispatches) {
        var tracked =
                outbox.tracked(
                        dispatches.stream()
                                .flatMap(one -> one.mail().stream())
                                .collect(Collectors.toSet()));
        return dispatches.stream()
                .filter(one -> one.mail().filter(tracked::containsKey).isPresent())
                .collect(
                        Collectors.toMap(
                                Dispatch::id, one -> tracked.get(one.mail().orElseThrow())));
    }

    /**
     * Whom to tell by hand: those to be tried first, then those that are done, each by name. What a
     * reserve holds waits outside.
     */
    public List<Errand> errands(Actor by, MeetingId id) {
        var open =
                of(by, id).stream()
                        .filter(one -> one.channel() != Channel.EMAIL)
                        .filter(one -> !one.held(clock.instant()))
                        .toList();
        var persons = persons(open);
        return open.stream()
                .flatMap(one ->
                        Optional.ofNullable(persons.get(one.person()))
                                .map(person -> posting.errand(one, person))
                                .stream())
                .sorted(
                        Comparator.comparing(Errand::done)
                                .thenComparing(Errand::name)
                                .thenComparing(errand -> errand.id().value()))
                .toList();
    }

    /** Writes what became of an errand, whatever stood there. */
    @Transactional
    public Handling settle(Actor by, DispatchId id, Outcome outcome) {
        return settle(by, id, outcome, 0);
    }

    /**
     * Writes what became of an errand.
     *
     * @param revision the one that was shown; 0 for any
     */
    @Transactional
    public Handling settle(Actor by, DispatchId id, Outcome outcome, int revision) {
        return act(
                by,
                id,
                dispatch -> {
                    if (revision != 0 && revision != dispatch.revision()) {
                        return dispatch.outcome().equals(Optional.of(outcome))
                                ? new Handling.AlreadyDone()
                                : new Handling.Changed(dispatch);
                    }
                    if (dispatch.channel() == Channel.EMAIL) {
                        return new Handling.ByMail();
                    }
                    store.settle(id, outcome, clock.instant());
                    journal.record(
                            by.reference(),
                            new DispatchSettled(
                                    id.value(), dispatch.meeting().value(), code(outcome)));
                    return new Handling.Done();
                });
    }

    /** Takes the last outcome back: it was a slip of the finger. */
    @Transactional
    public Handling reopen(Actor by, DispatchId id) {
        return act(
                by,
                id,
                dispatch -> {
                    if (dispatch.outcome().isEmpty()) {
                        return new Handling.AlreadyDone();
                    }
                    store.undo(id, clock.instant());
                    journal.record(
                            by.reference(),
                            new DispatchReopened(id.value(), dispatch.meeting().value()));
                    return new Handling.Done();
                });
    }

    /** Tells it another way from now on; a mail that has not left is taken back. */
    @Transactional
    public Handling redirect(Actor by, DispatchId id, Channel channel) {
        return act(
                by,
                id,
                dispatch -> {
                    if (dispatch.channel() == channel) {
                        return new Handling.AlreadyDone();
                    }
                    var person = people.person(dispatch.person()).orElseThrow();
                    if (!channel.reaches(person)) {
                        return new Handling.NoAddress(channel);
                    }
                    store.redirect(id, channel, posting.moved(dispatch, person, channel));
                    dispatch.mail()
                            .filter(mail -> channel != Channel.EMAIL)
                            .ifPresent(outbox::withdraw);
                    journal.record(
                            by.reference(),
                            new DispatchRedirected(
                                    id.value(), dispatch.meeting().value(), code(channel)));
                    return new Handling.Done();
                });
    }

    /** Sends the mail once more, to the address that the person has now. */
    @Transactional
    public Handling again(Actor by, DispatchId id) {
        return act(
                by,
                id,
                dispatch -> {
                    if (dispatch.channel() != Channel.EMAIL) {
                        return new Handling.AlreadyDone();
                    }
                    var mail = dispatch.mail().orElseThrow();
                    var person = people.person(dispatch.person()).orElseThrow();
                    if (person.email().isEmpty()) {
                        return new Handling.NoAddress(Channel.EMAIL);
                    }
                    if (!outbox.again(mail, person.email())) {
                        return new Handling.NotThere(
                                outbox.tracked(Set.of(mail)).values().iterator().next().state());
                    }
                    store.touch(id);
                    journal.record(
                            by.reference(),
                            new DispatchSentAgain(id.value(), dispatch.meeting().value()));
                    return new Handling.Done();
                });
    }

    /** Lets all that a reserve holds go, for a reason that stays written beside each message. */
    @Transactional
    public Handling release(Actor by, MeetingId id, String typed) {
        var meeting = meetings.see(by, id);
        if (meeting.isEmpty()) {
            return new Handling.Unknown();
        }
        if (!meetings.prepares(by, meeting.get().department())) {
            return new Handling.NotAllowed();
        }
        var reason = typed.strip();
        if (reason.isEmpty()) {
            return new Handling.ReasonMissing();
        }
        int length = reason.codePointCount(0, reason.length());
        if (length > REASON_LIMIT) {
            return new Handling.ReasonTooLong(length, REASON_LIMIT);
        }
        meetings.lockAndRead(id);
        var held = store.lockHeld(id, clock.instant());
        if (held.isEmpty()) {
            return new Handling.AlreadyDone();
        }
        for (var dispatch : held) {
            store.release(dispatch.id(), reason);
            dispatch.mail().ifPresent(outbox::hasten);
        }
        journal.record(by.reference(), new DispatchesReleased(id.value(), held.size()));
        return new Handling.Done();
    }

    /** The messages of these meetings, counted, whoever asks. */
    public Map<MeetingId, Counts> counts(Set<MeetingId> ids) {
        var lines = ids.isEmpty() ? List.<DispatchStore.Line>of() : store.lines(ids);
        var mails =
                outbox.tracked(
                        lines.stream()
                                .flatMap(line -> line.mail().stream())
                                .collect(Collectors.toSet()));
        var counts = new HashMap<MeetingId, Counts>();
        ids.forEach(id -> counts.put(id, Counts.NONE));
        for (var line : lines) {
            counts.merge(line.meeting(), Tally.one(line, mails, clock.instant()), Tally::sum);
        }
        return counts;
    }

    private Handling act(Actor by, DispatchId id, Function<Dispatch, Handling> act) {
        var there = store.lock(id);
        var meeting = there.flatMap(dispatch -> meetings.see(by, dispatch.meeting()));
        if (there.isEmpty() || meeting.isEmpty()) {
            return new Handling.Unknown();
        }
        return meetings.prepares(by, meeting.get().department())
                ? act.apply(there.get())
                : new Handling.NotAllowed();
    }

    private Optional<Meeting> prepared(Actor by, MeetingId id) {
        return meetings.see(by, id).filter(meeting -> meetings.prepares(by, meeting.department()));
    }

    private Map<PersonId, Person> persons(List<Dispatch> dispatches) {
        return people
                .people(dispatches.stream().map(Dispatch::person).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
