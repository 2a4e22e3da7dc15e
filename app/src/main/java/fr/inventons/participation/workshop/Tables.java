package fr.inventons.participation.workshop;

import fr.inventons.algorithms.assignment.Allocation;
import fr.inventons.algorithms.assignment.Allocator;
import fr.inventons.algorithms.assignment.Checker;
import fr.inventons.algorithms.assignment.Explainer;
import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.algorithms.assignment.Parts;
import fr.inventons.algorithms.assignment.Verdict;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes who sits at which table of a workshop, by an exact method with its proof; the officer
 * accepts or not, and may still move people by hand with {@link Seats}.
 */
@Service
public class Tables {
    private final TablePlanStore store;
    private final TableQuestion question;
    private final WorkshopStore workshopStore;
    private final SeatStore seats;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    Tables(
            TablePlanStore store,
            TableQuestion question,
            WorkshopStore workshopStore,
            SeatStore seats,
            Workshops workshops,
            Meetings meetings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.question = question;
        this.workshopStore = workshopStore;
        this.seats = seats;
        this.workshops = workshops;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Computes who should sit where and keeps it as a proposal; nobody moves yet. What was proposed
     * before is replaced.
     *
     * @param arrivals also those of the meeting who have no chair anywhere
     */
    @Transactional
    public Proposing propose(Actor by, WorkshopId id, boolean arrivals) {
        var above = workshops.workshop(id);
        if (above.isEmpty()) {
            return new Proposing.Unknown();
        }
        var meeting = meetings.lockAndRead(above.get().meeting());
        if (!meetings.runs(by, meeting)) {
            return new Proposing.Unknown();
        }
        if (meeting.over()) {
            return new Proposing.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        var workshop = workshopStore.lock(id).orElseThrow();
        var asked = question.ask(by, meeting, workshop, arrivals);
        if (asked.people().isEmpty()) {
            return new Proposing.Nobody();
        }
        if (asked.tables().size() < 2) {
            return new Proposing.OneTable();
        }
        var file =
                AllocationFile.of(
                        AllocationFile.question(asked.qualities(), asked.demand()),
                        Allocator.allocate(asked.demand()).certificate());
        var row =
                new TablePlanStore.Row(
                        TablePlanId.random(),
                        id,
                        arrivals,
                        asked.people(),
                        asked.tables(),
                        file.text(),
                        TablePlan.State.PROPOSED,
                        clock.instant(),
                        Optional.empty());
        // Read as it will be read: nothing is proposed that the checker refuses.
        var plan = proved(row);
        store.replace(id, clock.instant());
        store.insert(row, plan.fingerprint(), plan.seed());
        journal.record(
                by.reference(),
                new TablesProposed(
                        id.value(),
                        plan.id().value(),
                        plan.fingerprint(),
                        plan.seed(),
                        plan.people().size()));
        return new Proposing.Proposed(plan.id());
    }

    /** What is proposed, or else what was accepted last, for those who run the meeting. */
    public Optional<TablePlan> plan(Actor by, WorkshopId id) {
        return workshops.see(by, id).flatMap(_ -> store.latest(id)).map(Tables::proved);
    }

    /** The file to verify with {@code inventons verify allocation}, for the same people. */
    public Optional<String> file(Actor by, WorkshopId id) {
        return workshops.see(by, id).flatMap(_ -> store.latest(id)).map(TablePlanStore.Row::file);
    }

    /** Why somebody of a plan would not sit at that table of it. */
    public Explanation why(TablePlan plan, ParticipantId who, TableId where) {
        return Explainer.why(
                plan.demand(),
                plan.allocation(),
                plan.people().indexOf(who),
                plan.tables().indexOf(where));
    }

    /** Everybody sits where the proposal says, unless the room is no longer the one it was. */
    @Transactional
    public PlanDecision accept(Actor by, TablePlanId id) {
        return decide(by, id, this::seat);
    }

    /** Sets the proposal aside. */
    @Transactional
    public PlanDecision discard(Actor by, TablePlanId id) {
        return decide(
                by,
                id,
                (_, _, _, row) -> {
                    store.decide(id, TablePlan.State.DISCARDED, clock.instant());
                    journal.record(
                            by.reference(),
                            new TablePlanDiscarded(row.workshop().value(), id.value()));
                    return new PlanDecision.Discarded();
                });
    }

    private interface Act {
        PlanDecision on(Actor by, Meeting meeting, Workshop workshop, TablePlanStore.Row row);
    }

    private PlanDecision decide(Actor by, TablePlanId id, Act act) {
        var found = store.plan(id);
        if (found.isEmpty()) {
            return new PlanDecision.Unknown();
        }
        var above = workshops.workshop(found.get().workshop()).orElseThrow();
        var meeting = meetings.lockAndRead(above.meeting());
        if (!meetings.runs(by, meeting)) {
            return new PlanDecision.Unknown();
        }
        if (meeting.over()) {
            return new PlanDecision.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        var workshop = workshopStore.lock(above.id()).orElseThrow();
        var row = store.plan(id).orElseThrow();
        return row.state() == TablePlan.State.PROPOSED
                ? act.on(by, meeting, workshop, row)
                : new PlanDecision.AlreadyDecided(row.state());
    }

    private PlanDecision seat(
            Actor by, Meeting meeting, Workshop workshop, TablePlanStore.Row row) {
        // All the tables of the meeting, in one order: nobody comes or goes meanwhile.
        workshops.tables(meeting.id()).stream()
                .map(Table::id)
                .sorted(Comparator.comparing(TableId::value))
                .forEach(workshopStore::lockTable);
        var plan = proved(row);
        var now = question.ask(by, meeting, workshop, row.arrivals());
        var asked = AllocationFile.question(now.qualities(), now.demand());
        if (!now.people().equals(plan.people())
                || !now.tables().equals(plan.tables())
                || !AllocationFile.fingerprint(asked).equals(plan.fingerprint())) {
            return new PlanDecision.Outdated();
        }
        var moves = plan.places();
        moves.entrySet().removeIf(move -> plan.before(move.getKey()).equals(move.getValue()));
        // Everybody stands up first: people who exchange places at full tables need it.
        moves.keySet().forEach(seats::unseat);
        moves.forEach((who, where) -> {
            if (where.isPresent()) {
                int chair = seats.freeChair(where.get()).orElseThrow();
                seats.seat(who, where.get(), chair, clock.instant());
                journal.record(
                        by.reference(), new ParticipantSeated(who.value(), where.get().value()));
            } else {
                journal.record(
                        by.reference(),
                        new ParticipantUnseated(
                                who.value(), plan.before(who).orElseThrow().value()));
            }
        });
        store.decide(plan.id(), TablePlan.State.ACCEPTED, clock.instant());
        journal.record(
                by.reference(),
                new TablesAllocated(
                        workshop.id().value(),
                        plan.id().value(),
                        plan.fingerprint(),
                        plan.people().size(),
                        moves.size()));
        return new PlanDecision.Accepted(moves.size());
    }

    /**
     * The plan of a row, once the checker has verified its proof.
     *
     * @throws IllegalStateException when the proof does not stand: it is never shown
     */
    private static TablePlan proved(TablePlanStore.Row row) {
        var file = AllocationFile.read(row.file());
        var demand = file.question().demand();
        var verdict = Checker.check(demand, file.certificate());
        if (!(verdict instanceof Verdict.Proved(var values))
                || !AllocationFile.fingerprint(file.question()).equals(file.fingerprint())) {
            throw new IllegalStateException("plan " + row.id() + " is not proved: " + verdict);
        }
        return new TablePlan(
                row.id(),
                row.workshop(),
                row.state(),
                row.people(),
                row.tables(),
                file.question().categories(),
                demand,
                new Allocation(
                        Parts.of(demand, file.certificate().placements()), file.certificate()),
                values,
                file.fingerprint(),
                row.proposedAt(),
                row.decidedAt());
    }
}
