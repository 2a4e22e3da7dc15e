package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Plain;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who comes to a meeting. The rules of its seats: {@link SeatRules}; who is kept apart: {@link
 * Apart}.
 */
@Service
public class Registrations {
    private final RegistrationStore store;
    private final RulesStore rulesStore;
    private final Door door;
    private final Desk desk;
    private final Ledger ledger;
    private final WaitingList waiting;
    private final SeatRules seatRules;
    private final Apart apart;
    private final Meetings meetings;
    private final Admissions list;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Registrations(
            RegistrationStore store,
            RulesStore rulesStore,
            Door door,
            Desk desk,
            Ledger ledger,
            WaitingList waiting,
            SeatRules seatRules,
            Apart apart,
            Meetings meetings,
            Admissions list,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.rulesStore = rulesStore;
        this.door = door;
        this.desk = desk;
        this.ledger = ledger;
        this.waiting = waiting;
        this.seatRules = seatRules;
        this.apart = apart;
        this.meetings = meetings;
        this.list = list;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sets the rules of a meeting's seats; {@code revision} is the one that was read. */
    @Transactional
    public SettingUp setUp(Actor by, MeetingId meeting, int revision, Rules rules) {
        return seatRules.setUp(by, meeting, revision, rules);
    }

    /** The rules in force; those of a meeting for which nobody set any, otherwise. */
    public Rules rules(MeetingId meeting) {
        return ledger.rules(meeting).rules();
    }

    /** The number to hand back to {@link #setUp}; 0 before anybody set rules. */
    public int revision(MeetingId meeting) {
        return ledger.rules(meeting).revision();
    }

    /** True while anyone may register for this meeting on its public page. */
    public boolean open(Meeting meeting) {
        return door.publicly(meeting, rules(meeting.id()));
    }

    /** Among these meetings, those that anyone may register for. */
    public Set<MeetingId> open(List<Meeting> some) {
        var rules =
                rulesStore
                        .rules(some.stream().map(Meeting::id).collect(Collectors.toSet()))
                        .stream()
                        .collect(
                                Collectors.toMap(RulesStore.Kept::meeting, RulesStore.Kept::rules));
        return some.stream()
                .filter(meeting -> {
                    var set = rules.get(meeting.id());
                    return set != null && door.publicly(meeting, set);
                })
                .map(Meeting::id)
                .collect(Collectors.toSet());
    }

    /** Seats that somebody of that kind could take now; the same for whoever asks. */
    public int free(Meeting meeting, String qualityId) {
        return Math.max(0, ledger.page(meeting).seats().free(qualityId));
    }

    /** Puts somebody on the list of guests, with a personal link to answer by. */
    @Transactional
    public Registering invite(Actor by, MeetingId meeting, NewParticipant guest) {
        return door.invite(by, meeting, guest);
    }

    /** Somebody asks for a seat; PUBLIC by herself, any other channel typed by the officer. */
    @Transactional
    public Registering register(
            Actor by, MeetingId meeting, NewRegistration typed, Channel channel) {
        return door.register(by, meeting, typed, channel);
    }

    /** What a personal code opens. */
    public Optional<Registration> coded(String code) {
        return store.coded(code);
    }

    /** Whoever shows that code: she may act on her own registration and on nothing else. */
    public Optional<Actor> holder(String code) {
        return coded(code).map(one -> new Actor(one.reference(), Optional.empty(), "", Set.of()));
    }

    /** A guest answers yes; somebody already in changes her answers. */
    @Transactional
    public Changing answer(String code, int revision, Edited typed) {
        return holder(code)
                .map(by -> desk.answer(by, coded(code).orElseThrow().id(), revision, typed))
                .orElseGet(Changing.Unknown::new);
    }

    /** The same, by the officer for her. */
    @Transactional
    public Changing answer(Actor by, RegistrationId id, int revision, Edited typed) {
        return desk.answer(by, id, revision, typed);
    }

    @Transactional
    public Changing edit(Actor by, RegistrationId id, int revision, Edited typed) {
        return desk.edit(by, id, revision, typed);
    }

    /** She, or the officer for her, says how else she is reached. */
    @Transactional
    public Changing reach(Actor by, RegistrationId id, NewReach typed) {
        return desk.reach(by, id, typed);
    }

    /** She will not come: her seat goes to the next who waits. */
    @Transactional
    public Changing cancel(Actor by, RegistrationId id) {
        return desk.cancel(by, id);
    }

    /** A guest, or somebody offered a seat, says no. */
    @Transactional
    public Changing decline(Actor by, RegistrationId id) {
        return desk.decline(by, id);
    }

    /** She takes the seat that is kept for her. */
    @Transactional
    public Changing accept(Actor by, RegistrationId id) {
        return desk.accept(by, id);
    }

    /** Takes back what is over and offers what is free, in one meeting. */
    @Transactional
    public void settle(MeetingId id) {
        meetings.hold(id).ifPresent(meeting -> waiting.settle(Clockwork.BY, meeting));
    }

    /**
     * The same wherever an offer is over, or somebody waits: what a computed instant would settle
     * at the next visit, settled without one, so that people are told in time.
     */
    public void settle() {
        store.due(clock.instant())
                .forEach(id -> transactions.executeWithoutResult(_ -> settle(id)));
    }

    /** One registration, for who prepares the meeting or holds its code. */
    public Optional<Registration> see(Actor by, RegistrationId id) {
        return store.registration(id)
                .filter(one ->
                        by.reference().equals(one.reference())
                                || meetings.meeting(one.meeting())
                                        .filter(meeting ->
                                                meetings.prepares(by, meeting.department()))
                                        .isPresent());
    }

    /** 1 for the next to be served; empty for who does not wait. */
    public Optional<Integer> rank(Registration registration) {
        return waiting.rank(registration);
    }

    /** Everyone of a meeting, the oldest first, for who prepares it; nobody for anyone else. */
    public List<Registration> of(Actor by, MeetingId meeting) {
        return meetings.meeting(meeting)
                        .filter(found -> meetings.prepares(by, found.department()))
                        .isPresent()
                ? store.of(meeting)
                : List.of();
    }

    /** Everyone of a meeting, whoever asks: for modules above, which decide what they show. */
    public List<Registration> everyone(MeetingId meeting) {
        return store.of(meeting);
    }

    /** Those who share a name or a number with another one of that meeting: maybe one person. */
    public List<Registration> alike(Actor by, MeetingId meeting) {
        return meetings.meeting(meeting)
                        .filter(found -> meetings.prepares(by, found.department()))
                        .isPresent()
                ? store.alike(meeting)
                : List.of();
    }

    /** True numbers of these meetings: never for the public. */
    public Map<MeetingId, Counts> counts(Set<MeetingId> ids) {
        var groups =
                store.groups(ids).stream()
                        .collect(Collectors.groupingBy(RegistrationStore.Group::meeting));
        var counts = new LinkedHashMap<MeetingId, Counts>();
        for (var id : ids) {
            var own = groups.getOrDefault(id, List.of());
            int offered = Ledger.people(own, State.OFFERED);
            int listed = list.counts(id).values().stream().mapToInt(Integer::intValue).sum();
            counts.put(
                    id,
                    new Counts(
                            rules(id).capacity(),
                            listed + offered,
                            Ledger.people(own, State.INVITED),
                            Ledger.people(own, State.REGISTERED),
                            Ledger.people(own, State.WAITING),
                            offered,
                            Ledger.people(own, State.CANCELLED),
                            Ledger.people(own, State.DECLINED)));
        }
        return counts;
    }

    /** The answers of those who have a seat, for the modules above. */
    public Map<ParticipantId, Answers> answersOf(MeetingId meeting) {
        return store.of(meeting, State.REGISTERED).stream()
                .collect(
                        Collectors.toMap(
                                one -> one.participant().orElseThrow(),
                                Registration::answers,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /** People who stay together because they wrote the same group; two at least in each. */
    public List<Set<ParticipantId>> together(MeetingId meeting) {
        return store.of(meeting, State.REGISTERED).stream()
                .filter(one -> !Plain.words(one.answers().group()).isEmpty())
                .collect(
                        Collectors.groupingBy(
                                one -> Plain.words(one.answers().group()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        one -> one.participant().orElseThrow(),
                                        Collectors.toCollection(LinkedHashSet::new))))
                .values()
                .stream()
                .filter(people -> people.size() > 1)
                .map(Function.<Set<ParticipantId>>identity())
                .toList();
    }

    /** People whom the officer keeps apart. */
    public List<Pair> apart(MeetingId meeting) {
        return rulesStore.apart(meeting);
    }

    /** Two people are not to share a table; no reason is asked for nor stored. */
    @Transactional
    public Keeping keepApart(Actor by, MeetingId meeting, ParticipantId one, ParticipantId other) {
        return apart.keepApart(by, meeting, one, other);
    }

    /** They may share a table again. */
    @Transactional
    public Keeping letMeet(Actor by, MeetingId meeting, ParticipantId one, ParticipantId other) {
        return apart.letMeet(by, meeting, one, other);
    }
}
