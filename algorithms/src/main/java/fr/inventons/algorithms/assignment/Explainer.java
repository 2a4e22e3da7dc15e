package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says why a person is not at a workshop: what it would cost to put her there, and who would then
 * move.
 *
 * <p>The question is asked again with her pinned there. Both answers are optimal and the lot leaves
 * no tie, so they differ by one cycle through her: the shortest one of the residual network.
 * Checked in {@code ExplainerTest} against brute force.
 */
public final class Explainer {
    private Explainer() {}

    /** Why she is not there. */
    public static Explanation why(Demand demand, Allocation allocation, int person, int workshop) {
        var placements = allocation.placements();
        if (placements.get(person) == workshop) {
            return new Explanation.There();
        }
        if (!demand.open(person, workshop)) {
            return new Explanation.Barred();
        }
        long pins = demand.people().stream().filter(other -> other.pinned() == workshop).count();
        if (pins >= demand.workshops().get(workshop).capacity()) {
            return new Explanation.NoChair();
        }
        var people = new ArrayList<>(demand.people());
        people.set(person, people.get(person).pin(workshop));
        var forced = Allocator.allocate(demand.with(people)).placements();
        int level = 0;
        long loss = 0;
        while (loss == 0 && level < demand.levels().size()) {
            var prices = demand.levels().get(level);
            loss = prices.value(demand, forced) - prices.value(demand, placements);
            level += loss == 0 ? 1 : 0;
        }
        return new Explanation.AtAPrice(
                reasons(demand, placements, person, workshop),
                moves(demand, placements, forced, person),
                level,
                loss);
    }

    private static Set<Explanation.Reason> reasons(
            Demand demand, List<Integer> placements, int index, int workshop) {
        var reasons = EnumSet.noneOf(Explanation.Reason.class);
        var person = demand.people().get(index);
        var asked = demand.workshops().get(workshop);
        if (placements.stream().filter(at -> at == workshop).count() >= asked.capacity()) {
            reasons.add(Explanation.Reason.ROOM_FULL);
        }
        int alike = Parts.present(demand, placements, workshop, person.category());
        if (alike >= asked.quotas().get(person.category()).most()) {
            reasons.add(Explanation.Reason.CATEGORY_FULL);
        }
        var there = new ArrayList<>(placements);
        there.set(index, workshop);
        if (person.organisation() != Demand.NONE
                && colleagues(demand, there, index) > even(demand, index)) {
            reasons.add(Explanation.Reason.COLLEAGUES_THERE);
        }
        int at = placements.get(index);
        if (at != Demand.NONE
                && Parts.present(demand, placements, at, person.category())
                        <= demand.workshops().get(at).quotas().get(person.category()).least()) {
            reasons.add(Explanation.Reason.NEEDED_WHERE_SHE_IS);
        }
        return reasons;
    }

    private static boolean colleagues(Demand demand, int one, int other) {
        var a = demand.people().get(one);
        var b = demand.people().get(other);
        return a.organisation() == b.organisation() && a.category() == b.category();
    }

    /** How many of her group are where she is, herself included. */
    private static int colleagues(Demand demand, List<Integer> placements, int index) {
        int count = 0;
        for (int p = 0; p < placements.size(); p++) {
            if (colleagues(demand, index, p) && placements.get(p).equals(placements.get(index))) {
                count++;
            }
        }
        return count;
    }

    private static int even(Demand demand, int index) {
        int size = 0;
        for (int p = 0; p < demand.people().size(); p++) {
            size += colleagues(demand, index, p) ? 1 : 0;
        }
        return Math.ceilDiv(size, demand.workshops().size());
    }

    private static List<Explanation.Move> moves(
            Demand demand, List<Integer> before, List<Integer> after, int first) {
        var moves = new ArrayList<Explanation.Move>();
        for (int p = 0; p < before.size(); p++) {
            int from = before.get(p);
            int to = after.get(p);
            if (from != to) {
                var person = demand.people().get(p);
                var move = new Explanation.Move(p, from, to, person.rank(from), person.rank(to));
                moves.add(p == first ? 0 : moves.size(), move);
            }
        }
        return moves;
    }
}
