package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Allocation;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Explainer;
import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes who goes to which workshop, by an exact method with its proof; the officer pins,
 * forbids, accepts or not, and may still move people by hand.
 */
@Service
public class Allocations {
    private final AllocationStore store;
    private final AllocationQuestion question;
    private final Memberships memberships;
    private final Hand hand;
    private final Meetings meetings;
    private final Participants participants;
    private final Registrations registrations;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    Allocations(
            AllocationStore store,
            AllocationQuestion question,
            Memberships memberships,
            Hand hand,
            Meetings meetings,
            Participants participants,
            Registrations registrations,
            Plans plans,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.question = question;
        this.memberships = memberships;
        this.hand = hand;
        this.meetings = meetings;
        this.participants = participants;
        this.registrations = registrations;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** The best for everybody, whoever moves. */
    @Transactional
    public Allocating propose(Actor by, MeetingId id, Wanted wanted) {
        return propose(by, id, wanted, Choice.BEST);
    }

    /**
     * Computes who should go where and keeps it as a proposal; nobody moves yet. What was proposed
     * before is replaced.
     */
    @Transactional
    public Allocating propose(Actor by, MeetingId id, Wanted wanted, Choice choice) {
        var found = meetings.hold(id);
        if (found.isEmpty() || !meetings.runs(by, found.get())) {
            return new Allocating.Unknown();
        }
        var meeting = found.get();
        if (meeting.over()) {
            return new Allocating.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        var known = known(by, id, wanted);
        var refusal = refusal(by, meeting, known);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var asked = Choosing.as(choice, question.ask(by, meeting, known));
        var asking = ProofFile.Question.of(asked);
        return switch (Solved.solve(asking, asked.oneFlow())) {
            case Solved.Outcome.Contradiction(var pair) ->
                    new Allocating.Contradiction(
                            asked.people().get(pair.one()), asked.people().get(pair.other()));
            case Solved.Outcome.Answered(var answer) -> {
                var row =
                        new AllocationStore.Row(
                                AllocationId.random(),
                                id,
                                choice,
                                SeenAllocation.State.PROPOSED,
                                asked.people(),
                                asked.workshops(),
                                ProofFile.json(known),
                                ProofFile.of(asking, answer).text(),
                                clock.instant(),
                                Optional.empty());
                yield keep(by, row);
            }
        };
    }

    private Allocating keep(Actor by, AllocationStore.Row row) {
        // Read as it will be read: nothing is proposed that the checker refuses.
        var seen = proved(row);
        store.replace(row.meeting(), clock.instant());
        store.insert(row, seen.proof().fingerprint(), seen.proof().seed());
        journal.record(
                by.reference(),
                new AllocationProposed(
                        row.meeting().value(),
                        row.id().value(),
                        row.choice().name(),
                        seen.proof().fingerprint(),
                        seen.proof().seed(),
                        seen.people().size()));
        return new Allocating.Proposed(row.id());
    }

    /** Pins and bans of people and workshops that are still there. */
    private Wanted known(Actor by, MeetingId id, Wanted wanted) {
        var people = participants.of(by, id).stream().map(Participant::id).toList();
        var there = plans.capacities(id).keySet();
        int rounds = plans.plan(id).rounds();
        return new Wanted(
                wanted.pins().stream()
                        .filter(one -> people.contains(one.who()) && there.contains(one.where()))
                        .filter(one -> one.round() >= 1 && one.round() <= Math.max(1, rounds))
                        .toList(),
                wanted.forbids().stream()
                        .filter(one -> people.contains(one.who()) && there.contains(one.where()))
                        .toList());
    }

    private Optional<Allocating> refusal(Actor by, Meeting meeting, Wanted wanted) {
        var id = meeting.id();
        if (participants.of(by, id).isEmpty()) {
            return Optional.of(new Allocating.Nobody());
        }
        var capacities = plans.capacities(id);
        if (capacities.values().stream().allMatch(chairs -> chairs == 0)) {
            return Optional.of(new Allocating.NoChair());
        }
        var answers = registrations.answersOf(id);
        var obstacles = new Obstacles(plans.plan(id));
        for (var pin : wanted.pins()) {
            var said = answers.getOrDefault(pin.who(), Answers.none());
            if (obstacles.of(said, pin.where()).isPresent()
                    || wanted.forbids().contains(new Wanted.Forbid(pin.who(), pin.where()))) {
                return Optional.of(new Allocating.PinnedWhereBarred(pin.who(), pin.where()));
            }
            int chairs = capacities.getOrDefault(pin.where(), 0);
            long pinned =
                    wanted.pins().stream()
                            .filter(one -> one.where().equals(pin.where()))
                            .filter(one -> one.round() == pin.round())
                            .count();
            if (pinned > chairs) {
                return Optional.of(new Allocating.PinnedBeyondChairs(pin.where(), chairs));
            }
        }
        return Optional.empty();
    }

    /** What is proposed, or else what was accepted last, for those who run the meeting. */
    public Optional<SeenAllocation> see(Actor by, MeetingId id) {
        return meetings.see(by, id).flatMap(_ -> store.latest(id)).map(Allocations::proved);
    }

    /** The file to verify with {@code inventons verify allocation}, for the same people. */
    public Optional<String> file(Actor by, MeetingId id) {
        return meetings.see(by, id).flatMap(_ -> store.latest(id)).map(AllocationStore.Row::file);
    }

    /** Where people of that meeting cannot be, and why; for pages of those who run it. */
    public Map<ParticipantId, Map<WorkshopId, Obstacle>> obstacles(MeetingId id) {
        var obstacles = new Obstacles(plans.plan(id));
        var all = new HashMap<ParticipantId, Map<WorkshopId, Obstacle>>();
        registrations.answersOf(id).forEach((who, answers) -> all.put(who, obstacles.of(answers)));
        return all;
    }

    /** The three choices with their numbers, when people have workshops already; else the best. */
    @Transactional
    public List<Offer> choices(Actor by, MeetingId id, Wanted wanted) {
        var meeting = meetings.see(by, id);
        var offers = new ArrayList<Offer>();
        if (meeting.isEmpty()
                || meeting.get().over()
                || refusal(by, meeting.get(), known(by, id, wanted)).isPresent()) {
            return offers;
        }
        var asked = question.ask(by, meeting.get(), known(by, id, wanted));
        for (var choice : List.of(Choice.NOBODY, Choice.FEW, Choice.BEST)) {
            var asking = ProofFile.Question.of(Choosing.as(choice, asked));
            if (Solved.solve(asking, asked.oneFlow())
                    instanceof Solved.Outcome.Answered(var answer)) {
                offers.add(Numbers.of(choice, Solved.verified(ProofFile.of(asking, answer))));
            }
        }
        return offers;
    }

    /**
     * Why somebody does not go there in that turn; empty when the turns are one flow, where only
     * the whole day has a price.
     */
    public Optional<Explanation> why(
            Actor by, AllocationId id, ParticipantId who, WorkshopId where, int round) {
        var found = store.allocation(id).filter(row -> meetings.see(by, row.meeting()).isPresent());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var row = found.get();
        int person = row.people().indexOf(who);
        int workshop = row.workshops().indexOf(where);
        var file = ProofFile.read(row.file());
        var steps = file.answer().steps();
        if (person < 0 || workshop < 0 || round < 1 || round > steps.size()) {
            return Optional.empty();
        }
        var solved = Solved.verified(file);
        Demand asked = solved.asked().get(round - 1);
        return Optional.of(
                Explainer.why(
                        asked,
                        new Allocation(solved.parts(round - 1), steps.get(round - 1).certificate()),
                        person,
                        workshop));
    }

    /** Everybody goes where the proposal says, unless the day is no longer the one it was. */
    @Transactional
    public Deciding accept(Actor by, AllocationId id) {
        return decide(
                by,
                id,
                (meeting, row) -> {
                    var seen = proved(row);
                    var now = question.ask(by, meeting, seen.wanted());
                    var asking = ProofFile.Question.of(Choosing.as(row.choice(), now));
                    if (!now.people().equals(seen.people())
                            || !now.workshops().equals(seen.workshops())
                            || !ProofFile.fingerprint(asking).equals(seen.proof().fingerprint())) {
                        return new Deciding.Outdated();
                    }
                    int moved = memberships.assign(by, meeting.id(), seen.placements());
                    store.decide(id, SeenAllocation.State.ACCEPTED, clock.instant());
                    journal.record(
                            by.reference(),
                            new AllocationAccepted(
                                    meeting.id().value(),
                                    id.value(),
                                    seen.proof().fingerprint(),
                                    seen.people().size(),
                                    moved));
                    return new Deciding.Accepted(moved);
                });
    }

    /** Sets the proposal aside. */
    @Transactional
    public Deciding discard(Actor by, AllocationId id) {
        return decide(
                by,
                id,
                (meeting, _) -> {
                    store.decide(id, SeenAllocation.State.DISCARDED, clock.instant());
                    journal.record(
                            by.reference(),
                            new AllocationDiscarded(meeting.id().value(), id.value()));
                    return new Deciding.Discarded();
                });
    }

    private interface Act {
        Deciding on(Meeting meeting, AllocationStore.Row row);
    }

    private Deciding decide(Actor by, AllocationId id, Act act) {
        var found = store.allocation(id);
        if (found.isEmpty()) {
            return new Deciding.Unknown();
        }
        var meeting = meetings.hold(found.get().meeting()).orElseThrow();
        if (!meetings.runs(by, meeting)) {
            return new Deciding.Unknown();
        }
        if (meeting.over()) {
            return new Deciding.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        var row = store.allocation(id).orElseThrow();
        return row.state() == SeenAllocation.State.PROPOSED
                ? act.on(meeting, row)
                : new Deciding.AlreadyDecided(row.state());
    }

    /** Moves one person by hand; whatever was proposed is then of another day. */
    @Transactional
    public Moving move(Actor by, ParticipantId who, WorkshopId where, int round) {
        return hand.move(by, who, where, round);
    }

    /**
     * What a row says, once the checker has verified its proof.
     *
     * @throws IllegalStateException when the proof does not stand: it is never shown
     */
    static SeenAllocation proved(AllocationStore.Row row) {
        var file = ProofFile.read(row.file());
        if (!ProofFile.fingerprint(file.question()).equals(file.fingerprint())) {
            throw new IllegalStateException("allocation " + row.id() + " answers another question");
        }
        try {
            var solved = Solved.verified(file);
            return new SeenAllocation(
                    row.id(),
                    row.meeting(),
                    row.state(),
                    row.choice(),
                    ProofFile.wanted(row.wanted()),
                    row.people(),
                    row.workshops(),
                    file.question().categories(),
                    solved.asked(),
                    solved.placements(),
                    new SeenAllocation.Proof(
                            solved.values(),
                            solved.bounds(),
                            solved.free(),
                            solved.oneFlow(),
                            Long.parseLong(file.question().seed()),
                            file.fingerprint()),
                    row.proposedAt(),
                    row.decidedAt());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("allocation " + row.id() + " is not proved", e);
        }
    }
}
