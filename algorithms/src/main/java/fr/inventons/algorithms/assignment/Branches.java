package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The search behind {@link Companions}: the most promising node first. A node is a list of orders;
 * it enters the queue with a bound read from its parent's potentials (weak duality: moving a person
 * to w costs at least her reduced cost there), and its own flow is computed only when that bound is
 * the least of all.
 */
final class Branches {
    /** She is there, or is not; {@code there} NONE and pinned: she waits. */
    private record Order(int person, int workshop, boolean pinned) {}

    /** A flow, its question, and what each level came to. */
    record Found(Demand asked, Allocation allocation, List<Long> values) {}

    private record Node(List<Order> orders, List<Long> bound, Optional<Found> found, int number) {
        long[] least() {
            return array(bound);
        }
    }

    private static final Comparator<Node> DEEPEST =
            Comparator.<Node>comparingInt(node -> node.orders().size())
                    .thenComparing(Comparator.comparing(Node::least, Arrays::compare).reversed())
                    .thenComparing(Comparator.comparingInt(Node::number).reversed());

    private final Demand demand;
    private final List<Set<Integer>> units;
    private final Collection<Company.Apart> apart;
    private final int[] entrance;
    private final PriorityQueue<Node> open =
            new PriorityQueue<>(
                    Comparator.comparing(Node::least, Arrays::compare)
                            .thenComparingInt(node -> -node.orders().size())
                            .thenComparingInt(Node::number));
    private int flows;
    private int numbers;
    private Optional<Found> best = Optional.empty();

    Branches(Demand demand, List<Set<Integer>> units, Collection<Company.Apart> apart, int flows) {
        this.demand = demand;
        this.units = units;
        this.apart = apart;
        this.flows = Math.max(2, flows);
        entrance = new Network(demand).entrance;
        search();
    }

    /** The best that keeps every unit and parts every pair. */
    Found best() {
        return best.orElseThrow();
    }

    /** Nothing that does is below. */
    List<Long> bounds() {
        var values = best().values();
        var node = open.peek();
        if (node == null || !better(node.least())) {
            return values;
        }
        return node.bound();
    }

    private void search() {
        add(List.of(), new long[demand.levels().size()]);
        Node node;
        while ((node = open.peek()) != null && better(node.least())) {
            if (flows <= 0) {
                if (best.isPresent()) {
                    return;
                }
                // Nothing yet, and no time left: the deepest node is nearest to an answer.
                node = open.stream().max(DEEPEST).orElseThrow();
            }
            open.remove(node);
            if (node.found().isPresent()) {
                branch(node, node.found().get());
            } else {
                solve(node);
            }
        }
    }

    private boolean better(long[] bound) {
        return best.isEmpty() || Arrays.compare(bound, array(best.get().values())) < 0;
    }

    private void solve(Node node) {
        var found = flow(node.orders());
        if (found.isEmpty() || !better(array(found.get().values()))) {
            return;
        }
        if (kept(found.get().allocation().placements())) {
            best = found;
            return;
        }
        open.add(new Node(node.orders(), found.get().values(), found, numbers++));
        if (node.orders().isEmpty()) {
            dive(found.get());
        }
    }

    /** One candidate at once: each group, the largest first, where it costs least by the prices. */
    private void dive(Found root) {
        var orders = new ArrayList<Order>();
        var chairs = new int[demand.workshops().size()];
        for (int w = 0; w < chairs.length; w++) {
            chairs[w] = demand.workshops().get(w).capacity();
        }
        for (int p = 0; p < demand.people().size(); p++) {
            int person = p;
            int pinned = demand.people().get(p).pinned();
            if (pinned != Demand.NONE && units.stream().noneMatch(unit -> unit.contains(person))) {
                chairs[pinned]--;
            }
        }
        for (var unit : units) {
            int home =
                    homes(root.asked(), unit).stream()
                            .filter(w -> w == Demand.NONE || chairs[w] >= unit.size())
                            .min(
                                    Comparator.comparing(
                                            (Integer w) -> loss(root, unit, w), Arrays::compare))
                            .orElse(Demand.NONE);
            if (home != Demand.NONE) {
                chairs[home] -= unit.size();
            }
            unit.forEach(p -> orders.add(new Order(p, home, true)));
        }
        var found = flow(orders);
        for (int i = 0; i < 2 * apart.size() && found.isPresent(); i++) {
            var now = found.get();
            var placements = now.allocation().placements();
            var met = apart.stream().filter(pair -> met(pair, placements)).findFirst();
            if (met.isEmpty()) {
                break;
            }
            int one = now.asked().mayWait(met.get().other()) ? met.get().other() : met.get().one();
            orders.add(new Order(one, placements.get(one), false));
            found = flow(orders);
        }
        found.filter(one -> kept(one.allocation().placements()))
                .filter(one -> better(array(one.values())))
                .ifPresent(one -> best = Optional.of(one));
    }

    private void branch(Node node, Found found) {
        var placements = found.allocation().placements();
        for (var unit : units) {
            if (places(unit, placements) > 1) {
                for (int home : homes(found.asked(), unit)) {
                    var orders = new ArrayList<>(node.orders());
                    unit.forEach(p -> orders.add(new Order(p, home, true)));
                    add(orders, above(found, loss(found, unit, home)));
                }
                return;
            }
        }
        for (var pair : apart) {
            if (met(pair, placements)) {
                int here = placements.get(pair.one());
                for (int one : Companions.both(pair)) {
                    if (found.asked().mayWait(one)) {
                        var orders = new ArrayList<>(node.orders());
                        orders.add(new Order(one, here, false));
                        add(orders, array(found.values()));
                    }
                }
                return;
            }
        }
    }

    private void add(List<Order> orders, long[] bound) {
        var least = Arrays.stream(bound).boxed().toList();
        open.add(new Node(List.copyOf(orders), least, Optional.empty(), numbers++));
    }

    /** A loss at one level says nothing of the later ones. */
    private long[] above(Found found, long[] loss) {
        var bound = array(found.values());
        for (int level = 0; level < bound.length; level++) {
            bound[level] += loss[level];
            if (loss[level] > 0) {
                Arrays.fill(bound, level + 1, bound.length, 0);
                break;
            }
        }
        return bound;
    }

    /** Where that unit may go as a whole; NONE is the waiting list. */
    private List<Integer> homes(Demand asked, Set<Integer> unit) {
        return IntStream.range(Demand.NONE, demand.workshops().size())
                .filter(w ->
                        unit.stream()
                                .allMatch(p ->
                                        w == Demand.NONE ? asked.mayWait(p) : asked.open(p, w)))
                .boxed()
                .toList();
    }

    /** What it costs at least, level by level, that the unit goes there: its reduced costs. */
    private long[] loss(Found found, Set<Integer> unit, int home) {
        var loss = new long[demand.levels().size()];
        for (int level = 0; level < loss.length; level++) {
            for (int p : unit) {
                long here = price(found, level, p, home);
                long least = here;
                for (int w = Demand.NONE; w < demand.workshops().size(); w++) {
                    boolean may =
                            w == Demand.NONE ? found.asked().mayWait(p) : found.asked().open(p, w);
                    if (may && price(found, level, p, w) < least && stands(found, level, p, w)) {
                        least = price(found, level, p, w);
                    }
                }
                loss[level] += here - least;
            }
            if (loss[level] > 0) {
                break;
            }
        }
        return loss;
    }

    /** Whether an earlier level has left that choice open. */
    private boolean stands(Found found, int level, int person, int workshop) {
        int at = found.allocation().placements().get(person);
        for (int before = 0; before < level; before++) {
            if (price(found, before, person, workshop) != price(found, before, person, at)) {
                return false;
            }
        }
        return true;
    }

    private long price(Found found, int level, int person, int workshop) {
        long cost =
                demand.levels()
                        .get(level)
                        .cost(
                                demand,
                                person,
                                workshop == Demand.NONE ? demand.workshops().size() : workshop);
        return workshop == Demand.NONE
                ? cost
                : cost
                        + found.allocation()
                                .certificate()
                                .potentials()
                                .get(level)
                                .get(entrance[person] + workshop);
    }

    /** The flow under those orders; empty when they contradict each other. */
    private Optional<Found> flow(List<Order> orders) {
        var people = new ArrayList<>(demand.people());
        for (var order : orders) {
            var person = people.get(order.person());
            if (!order.pinned()) {
                people.set(order.person(), person.bar(order.workshop()));
            } else if (order.workshop() != Demand.NONE) {
                people.set(order.person(), person.pin(order.workshop()));
            } else {
                for (int w = 0; w < demand.workshops().size(); w++) {
                    person = person.bar(w);
                }
                people.set(order.person(), person);
            }
        }
        var pinned = new int[demand.workshops().size()];
        for (var person : people) {
            int w = person.pinned();
            if (person.barred().contains(w)
                    || (w != Demand.NONE && ++pinned[w] > demand.workshops().get(w).capacity())) {
                return Optional.empty();
            }
        }
        flows--;
        var asked = demand.with(people);
        var allocation = Allocator.allocate(asked);
        var values =
                demand.levels().stream()
                        .map(level -> level.value(demand, allocation.placements()))
                        .toList();
        return Optional.of(new Found(asked, allocation, values));
    }

    private boolean kept(List<Integer> placements) {
        return units.stream().allMatch(unit -> places(unit, placements) == 1)
                && apart.stream().noneMatch(pair -> met(pair, placements));
    }

    static long places(Set<Integer> members, List<Integer> placements) {
        return members.stream().map(placements::get).distinct().count();
    }

    static boolean met(Company.Apart pair, List<Integer> placements) {
        int one = placements.get(pair.one());
        return one != Demand.NONE && one == placements.get(pair.other());
    }

    private static long[] array(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
