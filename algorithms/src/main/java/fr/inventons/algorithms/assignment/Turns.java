package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day of several turns, as in a world café: each person goes to as many different workshops as
 * there are turns.
 *
 * <p>One flow in which each person counts as often as there are turns decides which workshops she
 * goes to; then the visits are coloured, a colour a turn (Kőnig 1916; de Werra, <i>Equitable
 * colorations of graphs</i>, 1971, for the balance). Guarantees, checked in {@code TurnsTest}:
 * nobody goes twice to a workshop or is in two at once; no capacity is exceeded in any turn; the
 * people of a workshop are as many in each turn, but for one; the sums over the day (wishes,
 * quotas, colleagues) are the least possible, with a certificate. Not guaranteed: the quotas inside
 * one turn; {@link Day#parts} tells each turn's own.
 */
public final class Turns {
    private static final int NOT_YET = -1;

    private final int turns;
    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] colour;

    /** At a node, which edge has which colour. */
    private final int[][] at;

    /**
     * What was found.
     *
     * @param turns for each turn, for each person, a workshop or {@link Demand#NONE}
     * @param potentials for each level, for each node of {@link Certificate}, over the whole day
     */
    public record Day(List<List<Integer>> turns, List<List<Long>> potentials) {
        public Day {
            turns = turns.stream().map(List::copyOf).toList();
            potentials = potentials.stream().map(List::copyOf).toList();
        }

        /** What each turn is worth on its own. */
        public List<Parts> parts(Demand demand) {
            return turns.stream().map(turn -> Parts.of(demand, turn)).toList();
        }
    }

    /**
     * The best day.
     *
     * @throws IllegalArgumentException when somebody is pinned: a pin holds for one turn only
     */
    public static Day allocate(Demand demand, int turns) {
        if (demand.people().stream().anyMatch(person -> person.pinned() != Demand.NONE)) {
            throw new IllegalArgumentException("pinned, in which of " + turns + " turns?");
        }
        var network = new Network(demand, turns);
        var simplex = new NetworkSimplex(network);
        var potentials = Allocator.solve(network, simplex);
        var visits = new ArrayList<int[]>();
        for (int p = 0; p < network.people; p++) {
            for (int w = 0; w < network.workshops; w++) {
                if (simplex.goes(p, w)) {
                    visits.add(new int[] {p, w});
                }
            }
        }
        // Alike people stand together, so that one node of a workshop parts them over the turns.
        visits.sort(
                Comparator.<int[]>comparingInt(visit -> visit[1])
                        .thenComparingInt(visit -> demand.people().get(visit[0]).category())
                        .thenComparingInt(visit -> demand.people().get(visit[0]).organisation()));
        var colours = new Turns(turns, network.people, visits).coloured();
        var day = new ArrayList<List<Integer>>();
        for (int turn = 0; turn < turns; turn++) {
            var there = new ArrayList<>(Collections.nCopies(network.people, Demand.NONE));
            for (int v = 0; v < visits.size(); v++) {
                if (colours[v] == turn) {
                    there.set(visits.get(v)[0], visits.get(v)[1]);
                }
            }
            day.add(there);
        }
        return new Day(day, potentials);
    }

    /**
     * Each workshop is split into nodes of as many visits as there are turns, the last of fewer.
     */
    private Turns(int turns, int people, List<int[]> visits) {
        this.turns = turns;
        from = new int[visits.size()];
        to = new int[visits.size()];
        colour = new int[visits.size()];
        Arrays.fill(colour, NOT_YET);
        int node = people - 1;
        int there = 0;
        for (int v = 0; v < visits.size(); v++) {
            boolean same = v > 0 && visits.get(v)[1] == visits.get(v - 1)[1];
            if (!same || there == turns) {
                node++;
                there = 0;
            }
            there++;
            from[v] = visits.get(v)[0];
            to[v] = node;
        }
        nodes = node + 1;
        at = new int[nodes][turns];
        for (var row : at) {
            Arrays.fill(row, NOT_YET);
        }
    }

    /** As many colours as the largest degree are enough, in a graph of two sides. */
    private int[] coloured() {
        for (int v = 0; v < colour.length; v++) {
            int here = free(from[v]);
            int there = free(to[v]);
            if (here != there) {
                exchange(to[v], here, there);
            }
            paint(v, here);
        }
        return colour;
    }

    private int free(int node) {
        return IntStream.range(0, turns)
                .filter(one -> at[node][one] == NOT_YET)
                .findFirst()
                .orElseThrow();
    }

    /** Along the path of both colours from there, each takes the place of the other. */
    private void exchange(int start, int first, int second) {
        var path = new ArrayList<Integer>();
        int node = start;
        int next = first;
        while (at[node][next] != NOT_YET) {
            int edge = at[node][next];
            path.add(edge);
            node = from[edge] == node ? to[edge] : from[edge];
            next = next == first ? second : first;
        }
        for (int edge : path) {
            at[from[edge]][colour[edge]] = NOT_YET;
            at[to[edge]][colour[edge]] = NOT_YET;
        }
        for (int edge : path) {
            paint(edge, colour[edge] == first ? second : first);
        }
    }

    private void paint(int edge, int one) {
        colour[edge] = one;
        at[from[edge]][one] = edge;
        at[to[edge]][one] = edge;
    }
}
