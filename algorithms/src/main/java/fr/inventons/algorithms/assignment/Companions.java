package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Arrays;
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
 * a search between two proofs: the flow without them is a bound, each candidate is an exact flow
 * with the groups pinned, and what remains between both is told.
 *
 * <p>A group goes first where its members together cost least by the potentials of the bound, the
 * largest group first; then other places are tried while they improve. Guarantees, checked in
 * {@code CompanionsTest}: a group told as kept is in one place; a group told as broken is larger
 * than every workshop open to it, or no chairs were left by larger ones; the values are never below
 * the bounds; the answer depends on the question alone.
 */
public final class Companions {
    private static final int ALTERNATIVES = 3;

    private final Demand demand;
    private final List<NavigableSet<Integer>> units;
    private final Collection<Company.Apart> apart;
    private final Allocation bound;
    private final int[] entrance;
    private final Try first;
    private int tries;

    private record Bar(int person, int workshop) {}

    /** A candidate: where each unit is pinned, who is barred, and what came of it. */
    private record Try(
            List<Integer> homes,
            List<Bar> bars,
            Demand asked,
            Allocation allocation,
            List<Long> values) {
        boolean betterThan(Try other) {
            return Arrays.compare(values.toArray(Long[]::new), other.values.toArray(Long[]::new))
                    < 0;
        }
    }

    private Companions(
            Demand demand,
            List<NavigableSet<Integer>> units,
            Collection<Company.Apart> apart,
            int tries) {
        this.demand = demand;
        this.units = units;
        this.apart = apart;
        this.tries = tries;
        bound = Allocator.allocate(demand);
        entrance = new Network(demand).entrance;
        first = tried(homes(), List.of());
    }

    /**
     * The best found.
     *
     * @param together groups of people; those who share a member are one
     * @param tries how many candidates may be computed after the first
     */
    public static Company allocate(
            Demand demand,
            List<Set<Integer>> together,
            Collection<Company.Apart> apart,
            int tries) {
        var units = merged(together);
        for (var pair : apart) {
            if (pair.one() == pair.other()
                    || units.stream().anyMatch(unit -> unit.containsAll(both(pair)))) {
                return new Company.Contradiction(pair);
            }
        }
        return new Companions(demand, units, List.copyOf(apart), tries).search(together);
    }

    private Company search(List<Set<Integer>> together) {
        var best = parted(first);
        boolean better = true;
        while (better && tries > 0) {
            better = false;
            for (int unit = 0; unit < units.size(); unit++) {
                for (int home : places(unit, best, ALTERNATIVES)) {
                    if (tries > 0 && home != best.homes().get(unit)) {
                        var homes = new ArrayList<>(best.homes());
                        homes.set(unit, home);
                        var candidate = tried(homes, best.bars());
                        better |= candidate.betterThan(best);
                        best = candidate.betterThan(best) ? candidate : best;
                    }
                }
            }
        }
        var placements = best.allocation().placements();
        return new Company.Placed(
                best.allocation(),
                best.asked(),
                IntStream.range(0, together.size())
                        .filter(g -> places(together.get(g), placements) > 1)
                        .boxed()
                        .toList(),
                apart.stream().filter(pair -> met(pair, placements)).toList(),
                values(placements),
                values(bound.placements()));
    }

    /** Bars one of each pair that meets, whichever costs less, as long as that helps. */
    private Try parted(Try start) {
        var best = start;
        boolean better = true;
        while (better && tries > 0) {
            better = false;
            var placements = best.allocation().placements();
            var now = best;
            for (var pair : apart) {
                if (met(pair, placements)) {
                    for (int one : both(pair)) {
                        if (!demand.mayWait(one)) {
                            continue;
                        }
                        var bars = new ArrayList<>(now.bars());
                        bars.add(new Bar(one, placements.get(one)));
                        var candidate = tried(away(now.homes(), bars), bars);
                        better |= candidate.betterThan(best);
                        best = candidate.betterThan(best) ? candidate : best;
                    }
                    break;
                }
            }
        }
        return best;
    }

    /** A unit whose member has been barred from its home looks for another. */
    private List<Integer> away(List<Integer> homes, List<Bar> bars) {
        var all = new ArrayList<>(homes);
        for (int unit = 0; unit < units.size(); unit++) {
            int home = homes.get(unit);
            var members = units.get(unit);
            if (bars.stream().anyMatch(b -> b.workshop() == home && members.contains(b.person()))) {
                var probe = new Try(all, bars, demand, bound, List.of());
                var others = places(unit, probe, 1);
                all.set(unit, others.isEmpty() ? Demand.NONE : others.getFirst());
            }
        }
        return all;
    }

    private List<Integer> homes() {
        var homes = new ArrayList<>(Collections.nCopies(units.size(), Demand.NONE));
        for (int unit = 0; unit < units.size(); unit++) {
            var probe = new Try(homes, List.of(), demand, bound, List.of());
            var places = places(unit, probe, 1);
            if (!places.isEmpty()) {
                homes.set(unit, places.getFirst());
            }
        }
        return homes;
    }

    /** Where that unit can go, the others staying, the cheapest by the bound's potentials first. */
    private List<Integer> places(int unit, Try around, int most) {
        var members = units.get(unit);
        return IntStream.range(0, demand.workshops().size())
                .filter(w -> members.stream().allMatch(p -> demand.open(p, w)))
                .filter(w ->
                        around.bars().stream()
                                .noneMatch(b -> b.workshop() == w && members.contains(b.person())))
                .filter(w -> room(unit, w, around.homes()) >= members.size())
                .boxed()
                .sorted(
                        Comparator.comparing(
                                        (Integer w) -> price(members, w, around.allocation()),
                                        Arrays::compare)
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private long room(int unit, int workshop, List<Integer> homes) {
        long taken = 0;
        for (int other = 0; other < units.size(); other++) {
            if (other != unit && homes.get(other) == workshop) {
                taken += units.get(other).size();
            }
        }
        for (int p = 0; p < demand.people().size(); p++) {
            int person = p;
            if (demand.people().get(p).pinned() == workshop
                    && units.stream().noneMatch(members -> members.contains(person))) {
                taken++;
            }
        }
        return demand.workshops().get(workshop).capacity() - taken;
    }

    /** What the members cost there, level by level, each at the price of the room. */
    private long[] price(Set<Integer> members, int workshop, Allocation at) {
        var price = new long[demand.levels().size()];
        for (int level = 0; level < price.length; level++) {
            for (int p : members) {
                price[level] +=
                        demand.levels().get(level).cost(demand, p, workshop)
                                + at.certificate()
                                        .potentials()
                                        .get(level)
                                        .get(entrance[p] + workshop);
            }
        }
        return price;
    }

    private Try tried(List<Integer> homes, List<Bar> bars) {
        tries--;
        var people = new ArrayList<>(demand.people());
        for (var bar : bars) {
            people.set(bar.person(), people.get(bar.person()).bar(bar.workshop()));
        }
        for (int unit = 0; unit < units.size(); unit++) {
            if (homes.get(unit) != Demand.NONE) {
                for (int p : units.get(unit)) {
                    people.set(p, people.get(p).pin(homes.get(unit)));
                }
            }
        }
        var asked = demand.with(people);
        var allocation = Allocator.allocate(asked);
        var values = new ArrayList<Long>();
        values.add(units.stream().filter(u -> places(u, allocation.placements()) > 1).count());
        values.add(apart.stream().filter(pair -> met(pair, allocation.placements())).count());
        values.addAll(values(allocation.placements()));
        return new Try(List.copyOf(homes), List.copyOf(bars), asked, allocation, values);
    }

    private List<Long> values(List<Integer> placements) {
        return demand.levels().stream().map(level -> level.value(demand, placements)).toList();
    }

    private static long places(Set<Integer> members, List<Integer> placements) {
        return members.stream().map(placements::get).distinct().count();
    }

    private static boolean met(Company.Apart pair, List<Integer> placements) {
        int one = placements.get(pair.one());
        return one != Demand.NONE && one == placements.get(pair.other());
    }

    private static List<Integer> both(Company.Apart pair) {
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
