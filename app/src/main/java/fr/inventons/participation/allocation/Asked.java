package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Company;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The question as the meeting is now, and whom its indices mean.
 *
 * @param turns the demand of each turn
 * @param together groups of people, by index
 * @param obstacles why a person cannot be in a workshop, by their indices
 */
record Asked(
        List<ParticipantId> people,
        List<WorkshopId> workshops,
        List<String> qualities,
        List<Demand> turns,
        List<Set<Integer>> together,
        List<Company.Apart> apart,
        Map<Integer, Map<Integer, Obstacle>> obstacles) {
    /** True when one flow over the whole day says it all. */
    boolean oneFlow() {
        return turns.size() > 1
                && together.isEmpty()
                && apart.isEmpty()
                && turns.stream()
                        .flatMap(turn -> turn.people().stream())
                        .allMatch(
                                one -> one.pinned() == Demand.NONE && one.current() == Demand.NONE);
    }
}
