package fr.inventons.participation.workshop;

import fr.inventons.algorithms.assignment.Allocation;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.participation.meeting.ParticipantId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An allocation of people to the tables of a workshop. There is none without its proof: the checker
 * has verified it each time one is read.
 *
 * @param people in the order of the question
 * @param tables in the order of the question
 * @param qualities the categories of the question, by their ids
 * @param values of each level, the lot last; nothing better exists
 */
public record TablePlan(
        TablePlanId id,
        WorkshopId workshop,
        State state,
        List<ParticipantId> people,
        List<TableId> tables,
        List<String> qualities,
        Demand demand,
        Allocation allocation,
        List<Long> values,
        String fingerprint,
        Instant proposedAt,
        Optional<Instant> decidedAt) {
    /** How far it has come. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        DISCARDED,
        /** Another was proposed since. */
        REPLACED
    }

    /** What is minimised, in that order, before the lot. */
    public enum Level {
        /** People without a chair. */
        NOT_PLACED,
        /** People above or below an even mix; a colleague too many counts half. */
        BALANCE,
        /** People who change tables. */
        MOVED
    }

    public TablePlan {
        people = List.copyOf(people);
        tables = List.copyOf(tables);
        qualities = List.copyOf(qualities);
        values = List.copyOf(values);
    }

    /** What a level came to; the checker has proved that no allocation makes it smaller. */
    public long value(Level level) {
        return values.get(List.of(Level.values()).indexOf(level));
    }

    /** Where everybody would sit; whoever has no chair has no table. */
    public Map<ParticipantId, Optional<TableId>> places() {
        var places = new LinkedHashMap<ParticipantId, Optional<TableId>>();
        for (int p = 0; p < people.size(); p++) {
            places.put(people.get(p), table(allocation.placements().get(p)));
        }
        return places;
    }

    /** Where that person of the question would sit. */
    public Optional<TableId> place(ParticipantId who) {
        return table(allocation.placements().get(people.indexOf(who)));
    }

    /** Where that person of the question sat when it was asked. */
    public Optional<TableId> before(ParticipantId who) {
        return table(demand.people().get(people.indexOf(who)).current());
    }

    /** True when that person keeps her table whatever happens: she writes for it. */
    public boolean pinned(ParticipantId who) {
        return demand.people().get(people.indexOf(who)).pinned() != Demand.NONE;
    }

    /** The seed of the lot, fixed with the workshop, before anybody was on a list. */
    public long seed() {
        return demand.seed();
    }

    private Optional<TableId> table(int index) {
        return index == Demand.NONE ? Optional.empty() : Optional.of(tables.get(index));
    }
}
