package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Allocates with groups that stay together and pairs that stay apart. Neither is a flow, so this is
 * a branch and bound over exact flows (Land, Doig, <i>An automatic method of solving discrete
 * programming problems</i>, 1960): each node is the flow with some groups pinned or barred, its
 * value a bound on all below, and reduced costs rule most of them out unsolved.
 *
 * <p>Guarantees, checked in {@code CompanionsTest}: a group is broken only when no workshop that is
 * open to all its members has chairs for all; a pair meets only when both are pinned there; no
 * allocation that keeps them is below the bounds; when the search was not stopped, the values are
 * the bounds, which brute force and a mixed integer programme confirm; the answer depends on the
 * question alone. The waiting list is a place: a group waits together, and a pair may.
 */
public final class Companions {
    private Companions() {}

    /**
     * The best found.
     *
     * @param together groups of people; those who share a member are one
     * @param flows how many may be computed; the search stops there and tells its bound
     */
    public static Company allocate(
            Demand demand,
            List<Set<Integer>> together,
            Collection<Company.Apart> apart,
            int flows) {
        var units = merged(together);
        for (var pair : apart) {
            if (pair.one() == pair.other()
                    || units.stream().anyMatch(unit -> unit.containsAll(both(pair)))) {
                return new Company.Contradiction(pair);
            }
        }
        var kept = new ArrayList<Set<Integer>>();
        var people = new ArrayList<>(demand.people());
        for (var unit : units) {
            var homes = homes(demand.with(people), unit);
            if (homes.isEmpty()) {
                continue;
            }
            kept.add(unit);
            for (int w = 0; w < demand.workshops().size(); w++) {
                for (int p : unit) {
                    if (!homes.contains(w) && people.get(p).pinned() != w) {
                        people.set(p, people.get(p).bar(w));
                    }
                }
            }
            if (unit.stream().anyMatch(p -> !demand.mayWait(p))) {
                unit.forEach(p -> people.set(p, people.get(p).pin(homes.getFirst())));
            }
        }
        var held =
                apart.stream()
                        .filter(pair -> demand.mayWait(pair.one()) || demand.mayWait(pair.other()))
                        .toList();
        var asked = demand.with(people);
        var search = new Branches(asked, kept, held, flows);
        var best = search.best();
        var placements = best.allocation().placements();
        return new Company.Placed(
                best.allocation(),
                best.asked(),
                IntStream.range(0, together.size())
                        .filter(g -> Branches.places(together.get(g), placements) > 1)
                        .boxed()
                        .toList(),
                apart.stream().filter(pair -> Branches.met(pair, placements)).toList(),
                best.values(),
                search.bounds(),
                Allocator.allocate(demand));
    }

    /** Workshops where the whole group may be: open to each, with chairs that no pin takes. */
    private static List<Integer> homes(Demand demand, Set<Integer> unit) {
        return IntStream.range(0, demand.workshops().size())
                .filter(w -> unit.stream().allMatch(p -> demand.open(p, w)))
                .filter(w -> {
                    long taken =
                            IntStream.range(0, demand.people().size())
                                    .filter(p -> !unit.contains(p))
                                    .filter(p -> demand.people().get(p).pinned() == w)
                                    .count();
                    return demand.workshops().get(w).capacity() - taken >= unit.size();
                })
                .boxed()
                .toList();
    }

    static List<Integer> both(Company.Apart pair) {
        return List.of(pair.one(), pair.other());
    }

    /** Groups that share a member are one; the largest first. */
    private static List<NavigableSet<Integer>> merged(List<Set<Integer>> together) {
        var units = new ArrayList<NavigableSet<Integer>>();
        for (var group : together) {
            var unit = new TreeSet<>(group);
            for (var other : List.copyOf(units)) {
                if (!Collections.disjoint(unit, other)) {
                    unit.addAll(other);
                    units.remove(other);
                }
            }
            if (unit.size() > 1) {
                units.add(unit);
            }
        }
        units.sort(
                Comparator.<NavigableSet<Integer>>comparingInt(NavigableSet::size)
                        .reversed()
                        .thenComparing(NavigableSet::first));
        return units;
    }
}
