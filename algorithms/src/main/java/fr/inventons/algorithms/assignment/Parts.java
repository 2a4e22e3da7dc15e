package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/**
 * What an allocation is worth, in numbers that a sentence can say.
 *
 * @param notPlaced people on the waiting list
 * @param quota people above or below the quotas, added up over workshops and categories
 * @param colleagues people of one organisation beyond an even spread
 * @param byRank how many are at their 1st, 2nd … wish
 * @param unwished placed where they did not wish to be, though they had wishes
 * @param indifferent placed, without any wish
 * @param moved placed elsewhere than where they were
 */
public record Parts(
        int notPlaced,
        int quota,
        int colleagues,
        List<Integer> byRank,
        int unwished,
        int indifferent,
        int moved) {
    public Parts {
        byRank = List.copyOf(byRank);
    }

    /** Counts them. */
    public static Parts of(Demand demand, List<Integer> placements) {
        int longest = demand.people().stream().mapToInt(p -> p.wishes().size()).max().orElse(0);
        var byRank = new ArrayList<>(Collections.nCopies(longest, 0));
        int notPlaced = 0;
        int unwished = 0;
        int indifferent = 0;
        int moved = 0;
        for (int p = 0; p < placements.size(); p++) {
            var person = demand.people().get(p);
            int place = placements.get(p);
            if (place == Demand.NONE) {
                notPlaced++;
                continue;
            }
            moved += person.current() != Demand.NONE && person.current() != place ? 1 : 0;
            int rank = person.rank(place);
            if (rank != Demand.NONE) {
                byRank.set(rank - 1, byRank.get(rank - 1) + 1);
            } else if (person.wishes().isEmpty()) {
                indifferent++;
            } else {
                unwished++;
            }
        }
        return new Parts(
                notPlaced,
                quota(demand, placements),
                colleagues(demand, placements),
                byRank,
                unwished,
                indifferent,
                moved);
    }

    /** How many people of that category are there. */
    public static int present(Demand demand, List<Integer> placements, int workshop, int category) {
        int present = 0;
        for (int p = 0; p < placements.size(); p++) {
            if (placements.get(p) == workshop && demand.people().get(p).category() == category) {
                present++;
            }
        }
        return present;
    }

    private static int quota(Demand demand, List<Integer> placements) {
        var present = new int[demand.workshops().size()][demand.categories()];
        for (int p = 0; p < placements.size(); p++) {
            if (placements.get(p) != Demand.NONE) {
                present[placements.get(p)][demand.people().get(p).category()]++;
            }
        }
        int missed = 0;
        for (int w = 0; w < present.length; w++) {
            for (int c = 0; c < demand.categories(); c++) {
                var quota = demand.workshops().get(w).quotas().get(c);
                missed += Math.max(0, quota.least() - present[w][c]);
                missed += Math.max(0, present[w][c] - quota.most());
            }
        }
        return missed;
    }

    private static int colleagues(Demand demand, List<Integer> placements) {
        record Group(int category, int organisation) {}
        int workshops = demand.workshops().size();
        var there = new HashMap<Group, int[]>();
        var sizes = new HashMap<Group, Integer>();
        for (int p = 0; p < placements.size(); p++) {
            var person = demand.people().get(p);
            if (person.organisation() != Demand.NONE) {
                var group = new Group(person.category(), person.organisation());
                sizes.merge(group, 1, Integer::sum);
                if (placements.get(p) != Demand.NONE) {
                    there.computeIfAbsent(group, _ -> new int[workshops])[placements.get(p)]++;
                }
            }
        }
        int beyond = 0;
        for (var group : there.entrySet()) {
            int even = Math.ceilDiv(sizes.getOrDefault(group.getKey(), 0), workshops);
            for (int present : group.getValue()) {
                beyond += Math.max(0, present - even);
            }
        }
        return beyond;
    }
}
