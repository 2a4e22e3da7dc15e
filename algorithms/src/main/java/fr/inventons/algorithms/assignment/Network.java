package fr.inventons.algorithms.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * The question as a network: person → (colleagues, workshop) → (category, workshop) → workshop →
 * sink, and person → sink for the waiting list. Organisation ⊂ category ⊂ workshop is a laminar
 * family, so whole flows of least cost are all there is to know.
 *
 * <p>Nodes: workshop w is w; (category c, w) is W + cW + w; (group g, w) is W + CW + gW + w; then
 * the sink; then people. A group is two or more people of one category and one organisation,
 * numbered as their first member stands in the list; others go straight to (category, w).
 */
final class Network {
    /** A cost that no path of allowed arcs reaches. */
    static final long BARRED = 1L << 60;

    /** A chair that does not exist: the first tree may need one, the optimum never does. */
    private static final long NO_CHAIR = 1L << 44;

    private static final int UNLIMITED = 1 << 29;

    final Demand demand;

    /** How many workshops each person goes to; chairs and quotas count as many times. */
    final int turns;

    final int people;
    final int workshops;
    final int sink;
    final int nodes;

    /** For each person, the node of workshop 0 that she enters; workshop w is w further. */
    final int[] entrance;

    /** Arcs between nodes that are not people, each from {@code tail} up to {@code head}. */
    int arcs;

    int[] tail;
    int[] head;
    int[] capacity;

    /** How an arc is priced. */
    private byte[] kind;

    /** A node's arcs stand together, in order of their prices: from here, to there excluded. */
    final int[] first;

    final int[] last;

    private static final byte PLAIN = 0;
    private static final byte BELOW = 1;
    private static final byte ABOVE = 2;
    private static final byte COLLEAGUE = 3;
    private static final byte BEYOND = 4;

    Network(Demand demand) {
        this(demand, 1);
    }

    Network(Demand demand, int turns) {
        this.demand = demand;
        this.turns = turns;
        this.people = demand.people().size();
        this.workshops = demand.workshops().size();
        int categories = demand.categories();
        var sizes = new HashMap<Long, Integer>();
        for (var person : demand.people()) {
            if (person.organisation() != Demand.NONE) {
                sizes.merge(key(person), 1, Integer::sum);
            }
        }
        var numbers = new HashMap<Long, Integer>();
        entrance = new int[people];
        for (int p = 0; p < people; p++) {
            var person = demand.people().get(p);
            entrance[p] = workshops * (1 + person.category());
            if (sizes.getOrDefault(key(person), 0) > 1 && person.organisation() != Demand.NONE) {
                int group = numbers.computeIfAbsent(key(person), _ -> numbers.size());
                entrance[p] = workshops * (1 + categories + group);
            }
        }
        int groups = numbers.size();
        sink = workshops * (1 + categories + groups);
        nodes = sink + 1 + people;
        int most = workshops * (2 + 3 * categories + 2 * groups);
        tail = new int[most];
        head = new int[most];
        capacity = new int[most];
        kind = new byte[most];
        first = new int[sink];
        last = new int[sink];
        for (int w = 0; w < workshops; w++) {
            add(w, sink, turns * demand.workshops().get(w).capacity(), PLAIN);
            add(w, sink, UNLIMITED, BEYOND);
            addQuotas(w, demand.workshops().get(w).quotas());
        }
        var keys = new long[groups];
        numbers.forEach((key, group) -> keys[group] = key);
        for (int g = 0; g < groups; g++) {
            int size = sizes.getOrDefault(keys[g], 0);
            int category = (int) (keys[g] >>> 32);
            for (int w = 0; w < workshops; w++) {
                int from = workshops * (1 + categories + g) + w;
                int to = workshops * (1 + category) + w;
                add(from, to, turns * Math.ceilDiv(size, workshops), PLAIN);
                add(from, to, UNLIMITED, COLLEAGUE);
            }
        }
        tail = Arrays.copyOf(tail, arcs);
        head = Arrays.copyOf(head, arcs);
        capacity = Arrays.copyOf(capacity, arcs);
        kind = Arrays.copyOf(kind, arcs);
    }

    private void addQuotas(int w, List<Demand.Quota> quotas) {
        for (int c = 0; c < quotas.size(); c++) {
            int from = workshops * (1 + c) + w;
            var quota = quotas.get(c);
            add(from, w, turns * quota.least(), BELOW);
            add(from, w, turns * (quota.most() - quota.least()), PLAIN);
            add(from, w, UNLIMITED, ABOVE);
        }
    }

    private void add(int from, int to, int most, byte what) {
        if (last[from] == 0) {
            first[from] = arcs;
        }
        if (most > 0) {
            tail[arcs] = from;
            head[arcs] = to;
            capacity[arcs] = most;
            kind[arcs++] = what;
            last[from] = arcs;
        }
    }

    private static long key(Demand.Person person) {
        return ((long) person.category() << 32) | (person.organisation() & 0xFFFFFFFFL);
    }

    /** The price of each arc between nodes that are not people. */
    long[] arcCosts(Prices prices) {
        var costs = new long[arcs];
        for (int a = 0; a < arcs; a++) {
            costs[a] =
                    switch (kind[a]) {
                        case BELOW -> -prices.quota();
                        case ABOVE -> prices.quota();
                        case COLLEAGUE -> prices.organisation();
                        case BEYOND -> NO_CHAIR;
                        default -> 0;
                    };
        }
        return costs;
    }

    /** The lot says nothing about them. */
    long[] arcLots() {
        return arcCosts(new Prices(0, 0, 0, List.of(), 0, 0));
    }

    /** The price of each choice: row p, column w, and last the waiting list. */
    long[] choiceCosts(Prices prices) {
        int width = workshops + 1;
        var costs = new long[people * width];
        for (int p = 0; p < people; p++) {
            var person = demand.people().get(p);
            int row = p * width;
            Arrays.fill(
                    costs, row, row + workshops, person.wishes().isEmpty() ? 0 : prices.unwished());
            int last = Math.min(person.wishes().size(), prices.ranks().size());
            for (int rank = 0; rank < last; rank++) {
                costs[row + person.wishes().get(rank)] = prices.ranks().get(rank);
            }
            if (person.current() != Demand.NONE && prices.moved() > 0) {
                for (int w = 0; w < workshops; w++) {
                    costs[row + w] += w == person.current() ? 0 : prices.moved();
                }
            }
            costs[row + workshops] = prices.notPlaced();
        }
        return costs;
    }

    /** The lot as prices of the choices. */
    long[] lots() {
        int width = workshops + 1;
        var costs = new long[people * width];
        for (int p = 0; p < people; p++) {
            for (int w = 0; w < width; w++) {
                costs[p * width + w] = demand.lot(p, w);
            }
        }
        return costs;
    }

    /** Bars what is closed: never chosen, at no level. */
    void bar(long[] costs) {
        int width = workshops + 1;
        for (int p = 0; p < people; p++) {
            var person = demand.people().get(p);
            if (!person.barred().isEmpty() || person.pinned() != Demand.NONE) {
                for (int w = 0; w < workshops; w++) {
                    costs[p * width + w] = demand.open(p, w) ? costs[p * width + w] : BARRED;
                }
                if (!demand.mayWait(p)) {
                    costs[p * width + workshops] = BARRED;
                }
            }
        }
        for (int w = 0; w < workshops; w++) {
            if (demand.workshops().get(w).capacity() == 0) {
                for (int p = 0; p < people; p++) {
                    costs[p * width + w] = BARRED;
                }
            }
        }
    }
}
