package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Verifies an allocation from the question and its certificate alone; shares no code with what
 * found it.
 *
 * <p>Weak duality (Ahuja, Magnanti, Orlin, <i>Network flows</i>, 1993, §9.4): whatever the
 * potentials, Σ over people of their cheapest choice + Σ over arcs of capacity × min(0, reduced
 * cost) is at most the cost of any allocation. When the allocation costs exactly that, it is
 * optimal. What a level decides (choices and arcs whose reduced cost is not zero) is out of reach
 * for the next levels.
 */
public final class Checker {
    private final Demand demand;
    private final List<List<Integer>> visits;
    private final int turns;
    private final int workshops;
    private final int[] entrance;
    private final boolean[][] choice;
    private final boolean[][] certain;
    private final List<Arc> arcs = new ArrayList<>();

    private enum Price {
        NONE,
        BELOW,
        ABOVE,
        COLLEAGUE
    }

    private static final class Arc {
        final int from;
        final int to;
        final long most;
        final long flow;
        final Price price;
        boolean decided;

        Arc(int from, int to, long most, long flow, Price price) {
            this.from = from;
            this.to = to;
            this.most = most;
            this.flow = flow;
            this.price = price;
        }
    }

    private Checker(Demand demand, int turns, List<List<Integer>> visits) {
        this.demand = demand;
        this.turns = turns;
        this.visits = visits;
        workshops = demand.workshops().size();
        entrance = new int[visits.size()];
        choice = new boolean[visits.size()][workshops + 1];
        certain = new boolean[visits.size()][workshops];
    }

    /** Whether that certificate proves that nothing better exists. */
    public static Verdict check(Demand demand, Certificate certificate) {
        var visits = certificate.placements().stream().map(List::of).toList();
        return check(demand, 1, visits, certificate.potentials());
    }

    /** Whether that day of several turns is feasible, and its sums over the day the least. */
    public static Verdict check(Demand demand, Turns.Day day) {
        for (var turn : day.turns()) {
            if (turn.size() != demand.people().size()) {
                return new Verdict.NotFeasible("not the certificate of this question");
            }
            for (int w = 0; w < demand.workshops().size(); w++) {
                int there = w;
                if (turn.stream().filter(at -> at == there).count()
                        > demand.workshops().get(w).capacity()) {
                    return new Verdict.NotFeasible("workshop " + w + " is too full in a turn");
                }
            }
        }
        var visits =
                IntStream.range(0, demand.people().size())
                        .mapToObj(p -> day.turns().stream().map(turn -> turn.get(p)).toList())
                        .toList();
        return check(demand, day.turns().size(), visits, day.potentials());
    }

    private static Verdict check(
            Demand demand, int turns, List<List<Integer>> visits, List<List<Long>> potentials) {
        if (visits.size() != demand.people().size()
                || potentials.size() != demand.levels().size() + 1) {
            return new Verdict.NotFeasible("not the certificate of this question");
        }
        var checker = new Checker(demand, turns, visits);
        return checker.read()
                .<Verdict>map(Verdict.NotFeasible::new)
                .orElseGet(() -> checker.proved(potentials));
    }

    private Verdict proved(List<List<Long>> potentials) {
        try {
            return prove(potentials);
        } catch (ArithmeticException tooLarge) {
            return new Verdict.NotFeasible("potentials too large to be added up");
        }
    }

    /** Feasibility; and the flow on each arc, the cheapest of parallel arcs first. */
    private Optional<String> read() {
        int categories = demand.categories();
        var groups = new LinkedHashMap<List<Integer>, List<Integer>>();
        var present = new HashMap<Integer, Integer>();
        for (int p = 0; p < entrance.length; p++) {
            var person = demand.people().get(p);
            for (int w = 0; w < workshops; w++) {
                choice[p][w] =
                        demand.workshops().get(w).capacity() > 0
                                && !person.barred().contains(w)
                                && (person.pinned() == Demand.NONE || person.pinned() == w);
            }
            choice[p][workshops] = person.pinned() == Demand.NONE;
            for (int place : visits.get(p)) {
                if (place < Demand.NONE || place >= workshops) {
                    return Optional.of("person " + p + " is nowhere");
                }
                if (place == Demand.NONE && person.pinned() != Demand.NONE) {
                    return Optional.of("person " + p + " is not where she is pinned");
                }
                if (place != Demand.NONE) {
                    if (!choice[p][place] || Collections.frequency(visits.get(p), place) > 1) {
                        return Optional.of("person " + p + " cannot be at " + place);
                    }
                    present.merge(place, 1, Integer::sum);
                    present.merge(workshops * (1 + person.category()) + place, 1, Integer::sum);
                }
            }
            entrance[p] = workshops * (1 + person.category());
            if (person.organisation() != Demand.NONE) {
                groups.computeIfAbsent(
                                List.of(person.category(), person.organisation()),
                                _ -> new ArrayList<>())
                        .add(p);
            }
        }
        for (int w = 0; w < workshops; w++) {
            var workshop = demand.workshops().get(w);
            int flow = present.getOrDefault(w, 0);
            if (flow > turns * workshop.capacity()) {
                return Optional.of("workshop " + w + " holds " + flow);
            }
            add(w, -1, (long) turns * workshop.capacity(), flow, Price.NONE);
            for (int c = 0; c < categories; c++) {
                int node = workshops * (1 + c) + w;
                int there = present.getOrDefault(node, 0);
                var quota = workshop.quotas().get(c);
                int least = turns * quota.least();
                int most = turns * quota.most();
                add(node, w, least, Math.min(there, least), Price.BELOW);
                add(node, w, most - least, Math.clamp(there - least, 0, most - least), Price.NONE);
                add(
                        node,
                        w,
                        (long) turns * entrance.length,
                        Math.max(0, there - most),
                        Price.ABOVE);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        int node = workshops * (1 + categories);
        for (var group : groups.values()) {
            int even = turns * Math.ceilDiv(group.size(), workshops);
            var there = new int[workshops];
            for (int p : group) {
                for (int place : visits.get(p)) {
                    if (place != Demand.NONE) {
                        there[place]++;
                    }
                }
            }
            for (int w = 0; w < workshops; w++) {
                int to = entrance[group.getFirst()] + w;
                add(node + w, to, even, Math.min(there[w], even), Price.NONE);
                int beyond = Math.max(0, there[w] - even);
                add(node + w, to, (long) turns * group.size(), beyond, Price.COLLEAGUE);
            }
            for (int p : group) {
                entrance[p] = node;
            }
            node += workshops;
        }
        return Optional.empty();
    }

    private void add(int from, int to, long most, long flow, Price price) {
        arcs.add(new Arc(from, to, most, flow, price));
    }

    private Verdict prove(List<List<Long>> potentials) {
        int nodes = arcs.stream().mapToInt(arc -> arc.from).max().orElse(-1) + 1;
        var values = new ArrayList<Long>();
        for (int level = 0; level < potentials.size(); level++) {
            var y = potentials.get(level);
            if (y.size() != nodes) {
                return new Verdict.NotFeasible("level " + level + " has other nodes");
            }
            long value = 0;
            long bound = 0;
            for (int p = 0; p < entrance.length; p++) {
                for (int place : visits.get(p)) {
                    int at = place == Demand.NONE ? workshops : place;
                    value = Math.addExact(value, cost(level, p, at));
                }
                bound = Math.addExact(bound, cheapest(level, p, y));
            }
            for (var arc : arcs) {
                long cost = cost(level, arc.price);
                long head = arc.to < 0 ? 0 : y.get(arc.to);
                long reduced = Math.subtractExact(Math.addExact(cost, head), y.get(arc.from));
                long flow = arc.decided ? arc.flow : reduced < 0 ? arc.most : 0;
                // A person missing is paid; a person who fills the gap is paid back.
                long missing = arc.price == Price.BELOW ? Math.multiplyExact(-cost, arc.most) : 0;
                value = Math.addExact(value, missing + Math.multiplyExact(cost, arc.flow));
                bound = Math.addExact(bound, missing);
                bound = Math.addExact(bound, Math.multiplyExact(reduced, flow));
                arc.decided |= reduced != 0;
            }
            if (value != bound) {
                return new Verdict.NotProved(level, value, bound);
            }
            values.add(value);
        }
        return new Verdict.Proved(values);
    }

    /** What her cheapest choices cost; what that decides is out of reach for later levels. */
    private long cheapest(int level, int p, List<Long> y) {
        var prices = new long[workshops + 1];
        long sum = 0;
        int free = turns;
        var open = new ArrayList<Long>();
        for (int w = 0; w <= workshops; w++) {
            long way = w == workshops ? 0 : y.get(entrance[p] + w);
            prices[w] = Math.addExact(cost(level, p, w), way);
            if (w < workshops && certain[p][w]) {
                sum = Math.addExact(sum, prices[w]);
                free--;
            } else if (choice[p][w]) {
                // She may wait in every turn, but goes to a workshop once.
                open.addAll(Collections.nCopies(w == workshops ? turns : 1, prices[w]));
            }
        }
        if (free == 0) {
            return sum;
        }
        Collections.sort(open);
        long last = open.get(free - 1);
        for (long price : open.subList(0, free)) {
            sum = Math.addExact(sum, price);
        }
        for (int w = 0; w <= workshops; w++) {
            if (choice[p][w] && (w == workshops || !certain[p][w])) {
                choice[p][w] = prices[w] <= last;
                if (w < workshops && turns > 1) {
                    certain[p][w] = prices[w] < last;
                }
            }
        }
        return sum;
    }

    private long cost(int level, int person, int workshop) {
        return level == demand.levels().size()
                ? demand.lot(person, workshop)
                : demand.levels().get(level).cost(demand, person, workshop);
    }

    private long cost(int level, Price price) {
        if (level == demand.levels().size()) {
            return 0;
        }
        var prices = demand.levels().get(level);
        return switch (price) {
            case NONE -> 0;
            case BELOW -> -prices.quota();
            case ABOVE -> prices.quota();
            case COLLEAGUE -> prices.organisation();
        };
    }
}
