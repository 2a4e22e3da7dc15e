package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.algorithms.assignment.Reallocation;
import java.util.ArrayList;
import java.util.List;

/** What counts, in which order, for each of the three choices. */
final class Choosing {
    /** Everything priced at once, where a few may move: what one move must bring is found by it. */
    private static final Prices TOGETHER =
            new Prices(100_000, 40, 20, List.of(0L, 1L, 3L, 6L, 10L), 30, 0);

    private Choosing() {}

    /** The question, with what counts for that choice. */
    static Asked as(Choice choice, Asked asked) {
        var turns = new ArrayList<Demand>();
        for (var turn : asked.turns()) {
            boolean fresh = turn.people().stream().allMatch(one -> one.current() == Demand.NONE);
            turns.add(fresh ? turn : turn.minimising(levels(choice, turn)));
        }
        return new Asked(
                asked.people(),
                asked.workshops(),
                asked.qualities(),
                turns,
                asked.together(),
                asked.apart(),
                asked.obstacles());
    }

    private static List<Prices> levels(Choice choice, Demand turn) {
        return switch (choice) {
            case BEST -> {
                var levels = new ArrayList<>(turn.levels());
                levels.add(Prices.nobodyMoved());
                yield levels;
            }
            case NOBODY -> {
                var levels = new ArrayList<>(turn.levels());
                levels.add(1, Prices.nobodyMoved());
                yield levels;
            }
            case FEW ->
                    Reallocation.choices(turn.minimising(List.of(TOGETHER))).few().asked().levels();
        };
    }
}
