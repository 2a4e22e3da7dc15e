package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Brute force: every allocation of a few people, priced from the words of the question. */
final class Every {
    private final Demand demand;
    private final Predicate<List<Integer>> allowed;
    private final Integer[] placements;
    private long[] best = {};
    private List<Integer> found = List.of();

    private Every(Demand demand, Predicate<List<Integer>> allowed) {
        this.demand = demand;
        this.allowed = allowed;
        placements = new Integer[demand.people().size()];
    }

    /** The best allocation of those allowed; nobody at all when there is none. */
    static List<Integer> best(Demand demand, Predicate<List<Integer>> allowed) {
        var every = new Every(demand, allowed);
        every.place(0);
        return every.found;
    }

    static List<Integer> best(Demand demand) {
        return best(demand, _ -> true);
    }

    private void place(int person) {
        if (person == placements.length) {
            var all = List.of(placements);
            if (allowed.test(all)) {
                var values = values(demand, all);
                if (best.length == 0 || Arrays.compare(values, best) < 0) {
                    best = values;
                    found = all;
                }
            }
            return;
        }
        for (int w = Demand.NONE; w < demand.workshops().size(); w++) {
            int there = w;
            var who = demand.people().get(person);
            boolean may =
                    w == Demand.NONE
                            ? who.pinned() == Demand.NONE
                            : !who.barred().contains(w)
                                    && (who.pinned() == Demand.NONE || who.pinned() == w)
                                    && Arrays.stream(placements, 0, person)
                                                    .filter(at -> at == there)
                                                    .count()
                                            < demand.workshops().get(w).capacity();
            if (may) {
                placements[person] = w;
                place(person + 1);
            }
        }
    }

    /** Each level's cost, the lot last. */
    static long[] values(Demand demand, List<Integer> placements) {
        var values = new ArrayList<Long>();
        for (var prices : demand.levels()) {
            values.add(value(demand, prices, placements));
        }
        long lot = 0;
        for (int p = 0; p < placements.size(); p++) {
            int at = placements.get(p);
            lot += demand.lot(p, at == Demand.NONE ? demand.workshops().size() : at);
        }
        values.add(lot);
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static long value(Demand demand, Prices prices, List<Integer> placements) {
        long value = 0;
        int workshops = demand.workshops().size();
        for (int w = 0; w < workshops; w++) {
            for (int c = 0; c < demand.categories(); c++) {
                int there = w;
                int category = c;
                long present =
                        here(demand, placements, there).stream()
                                .filter(p -> p.category() == category)
                                .count();
                var quota = demand.workshops().get(w).quotas().get(c);
                long least = quota.least() - present;
                long most = present - quota.most();
                value += prices.quota() * Math.max(0, Math.max(least, most));
            }
            for (int c = 0; c < demand.categories(); c++) {
                for (int o = 0; o < 3; o++) {
                    int category = c;
                    int organisation = o;
                    Predicate<Demand.Person> member =
                            p -> p.category() == category && p.organisation() == organisation;
                    long size = demand.people().stream().filter(member).count();
                    long present = here(demand, placements, w).stream().filter(member).count();
                    value +=
                            prices.organisation()
                                    * Math.max(0, present - Math.ceilDiv(size, workshops));
                }
            }
        }
        for (int p = 0; p < placements.size(); p++) {
            var person = demand.people().get(p);
            int at = placements.get(p);
            if (at == Demand.NONE) {
                value += prices.notPlaced();
                continue;
            }
            int rank = person.wishes().indexOf(at);
            if (rank >= 0 && rank < prices.ranks().size()) {
                value += prices.ranks().get(rank);
            } else if (!person.wishes().isEmpty()) {
                value += prices.unwished();
            }
            if (person.current() != Demand.NONE && person.current() != at) {
                value += prices.moved();
            }
        }
        return value;
    }

    private static List<Demand.Person> here(Demand demand, List<Integer> placements, int workshop) {
        var here = new ArrayList<Demand.Person>();
        for (int p = 0; p < placements.size(); p++) {
            if (placements.get(p) == workshop) {
                here.add(demand.people().get(p));
            }
        }
        return here;
    }
}
