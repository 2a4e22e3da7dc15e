package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One level of what is minimised: a sum of whole numbers, none negative.
 *
 * @param notPlaced for a person left on the waiting list
 * @param quota for each person above or below a quota
 * @param organisation for each colleague beyond an even spread
 * @param ranks for a person placed at her 1st, 2nd … wish; a wish beyond the list costs {@code
 *     unwished}
 * @param unwished for a person placed where she did not wish to be, though she had wishes
 * @param moved for a person placed elsewhere than where she is until now
 */
public record Prices(
        long notPlaced,
        long quota,
        long organisation,
        List<Long> ranks,
        long unwished,
        long moved) {
    public Prices {
        ranks = List.copyOf(ranks);
        var all = new ArrayList<>(ranks);
        all.addAll(List.of(notPlaced, quota, organisation, unwished, moved));
        for (long price : all) {
            if (price < 0 || price > Demand.LARGEST_PRICE) {
                throw new IllegalArgumentException("price " + price);
            }
        }
    }

    /** As few people as possible on the waiting list. */
    public static Prices everybodyPlaced() {
        return new Prices(1, 0, 0, List.of(), 0, 0);
    }

    /** Quotas missed as little as possible; a colleague too many counts half. */
    public static Prices balance() {
        return new Prices(0, 2, 1, List.of(), 0, 0);
    }

    /** As few people as possible placed at that rank, from 1. */
    public static Prices fewest(int rank) {
        var ranks = new ArrayList<Long>();
        for (int i = 1; i <= rank; i++) {
            ranks.add(i == rank ? 1L : 0L);
        }
        return new Prices(0, 0, 0, ranks, 0, 0);
    }

    /**
     * As few people as possible placed where they did not wish to be; {@code ranks} wishes count.
     */
    public static Prices fewestUnwished(int ranks) {
        return new Prices(0, 0, 0, Collections.nCopies(ranks, 0L), 1, 0);
    }

    /** As few people as possible moved. */
    public static Prices nobodyMoved() {
        return new Prices(0, 0, 0, List.of(), 0, 1);
    }

    /**
     * Everybody placed if possible, then quotas and spread, then fairness: fewest people placed
     * without a wish, then at the last rank, then at the one before … (the generous maximum of
     * Kwanashie, Irving, Manlove, Sng, <i>Profile-based optimal matchings in the student/project
     * allocation problem</i>, 2015). So the worst rank is the smallest for which quotas stay
     * optimal, and after it the whole profile.
     */
    public static List<Prices> fair(int ranks) {
        var levels = new ArrayList<>(List.of(everybodyPlaced(), balance(), fewestUnwished(ranks)));
        for (int rank = ranks; rank > 1; rank--) {
            levels.add(fewest(rank));
        }
        return List.copyOf(levels);
    }

    /**
     * What it costs to place that person there, quotas and colleagues apart; {@code
     * workshops.size()} is the waiting list.
     */
    public long cost(Demand demand, int index, int workshop) {
        if (workshop == demand.workshops().size()) {
            return notPlaced;
        }
        var person = demand.people().get(index);
        return wish(person, workshop)
                + (person.current() == Demand.NONE || person.current() == workshop ? 0 : moved);
    }

    /** The same prices, and that one for each person moved. */
    public Prices moving(long price) {
        return new Prices(notPlaced, quota, organisation, ranks, unwished, price);
    }

    /** What that allocation costs at this level. */
    public long value(Demand demand, List<Integer> placements) {
        var parts = Parts.of(demand, placements);
        long value = quota * parts.quota() + organisation * parts.colleagues();
        for (int p = 0; p < placements.size(); p++) {
            int at = placements.get(p);
            value += cost(demand, p, at == Demand.NONE ? demand.workshops().size() : at);
        }
        return value;
    }

    private long wish(Demand.Person person, int workshop) {
        if (person.wishes().isEmpty()) {
            return 0;
        }
        int rank = person.rank(workshop);
        return rank == Demand.NONE || rank > ranks.size() ? unwished : ranks.get(rank - 1);
    }
}
