package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One turn after the other, each as good as can be given those before: what a day of several turns
 * takes when groups, pairs, pins or places already given make it more than one flow.
 *
 * <p>Guarantees, checked in {@code TurnByTurnTest}: nobody goes twice to a workshop; a pin holds in
 * its turn; each turn has the guarantees of {@link Companions} for the question that the turns
 * before leave. Not guaranteed: that the day as a whole is the best; {@link Turns} is, where it
 * applies. With one turn, both are.
 */
public final class TurnByTurn {
    private TurnByTurn() {}

    /** How it can end. */
    public sealed interface Outcome {
        /** Each turn's answer, and the question it answers, before groups were pinned. */
        record Placed(List<Demand> asked, List<Company.Placed> turns) implements Outcome {
            public Placed {
                asked = List.copyOf(asked);
                turns = List.copyOf(turns);
            }
        }

        /** Kept together and apart. */
        record Contradiction(Company.Apart pair) implements Outcome {}
    }

    /**
     * The turns, in order.
     *
     * @param turns the same people and workshops; pins and current places are those of the turn
     */
    public static Outcome allocate(
            List<Demand> turns,
            List<Set<Integer>> together,
            Collection<Company.Apart> apart,
            int flows) {
        var asked = new ArrayList<Demand>();
        var placed = new ArrayList<Company.Placed>();
        for (int turn = 0; turn < turns.size(); turn++) {
            var question = after(turns, turn, placed);
            switch (Companions.allocate(question, together, apart, flows)) {
                case Company.Contradiction(var pair) -> {
                    return new Outcome.Contradiction(pair);
                }
                case Company.Placed one -> {
                    asked.add(question);
                    placed.add(one);
                }
            }
        }
        return new Outcome.Placed(asked, placed);
    }

    /** That turn's question: where she went before, and where a later turn pins her, is barred. */
    public static Demand after(List<Demand> turns, int turn, List<Company.Placed> before) {
        return question(
                turns, turn, before.stream().map(one -> one.allocation().placements()).toList());
    }

    /** The same, from the placements of the turns before. */
    public static Demand question(List<Demand> turns, int turn, List<List<Integer>> before) {
        var demand = turns.get(turn);
        var people = new ArrayList<Demand.Person>();
        for (int p = 0; p < demand.people().size(); p++) {
            var person = demand.people().get(p);
            for (var placements : before.subList(0, turn)) {
                int been = placements.get(p);
                person = been == Demand.NONE ? person : person.bar(been);
            }
            for (int later = turn + 1; later < turns.size(); later++) {
                int pinned = turns.get(later).people().get(p).pinned();
                person = pinned == Demand.NONE ? person : person.bar(pinned);
            }
            people.add(person);
        }
        return new Demand(
                people,
                demand.workshops(),
                demand.categories(),
                demand.levels(),
                demand.seed() + turn);
    }
}
