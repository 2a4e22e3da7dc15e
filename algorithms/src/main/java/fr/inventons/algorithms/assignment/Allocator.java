package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Places people in workshops: an integer flow of least cost over a laminar network, solved exactly
 * by the network simplex, level after level.
 *
 * <p>Guarantees, each checked in {@code AllocatorTest} or {@code OracleTest}: no capacity is
 * exceeded and nobody is where she is barred; the first level is the least possible, each later one
 * the least possible without giving up an earlier; what remains equal is parted by the lot of the
 * seed, so that the answer depends on the question alone; the certificate passes {@link Checker}.
 * Known limit: a level is a sum over people, so it cannot say "these two together": see {@link
 * Companions}.
 */
public final class Allocator {
    private Allocator() {}

    /** The optimum; the last level of its certificate is the lot. */
    public static Allocation allocate(Demand demand) {
        var network = new Network(demand);
        var simplex = new NetworkSimplex(network);
        var potentials = solve(network, simplex);
        var placements = new ArrayList<Integer>();
        for (int p = 0; p < network.people; p++) {
            placements.add(simplex.place(p));
        }
        return new Allocation(
                Parts.of(demand, placements), new Certificate(placements, potentials));
    }

    /** Level after level, then the lot; the potentials of each. */
    static List<List<Long>> solve(Network network, NetworkSimplex simplex) {
        var demand = network.demand;
        var potentials = new ArrayList<List<Long>>();
        for (var level : demand.levels()) {
            if (potentials.isEmpty()) {
                simplex.start(network.choiceCosts(level), network.arcCosts(level));
            } else {
                simplex.then(network.choiceCosts(level), network.arcCosts(level));
            }
            potentials.add(potentials(network, simplex));
        }
        simplex.then(network.lots(), network.arcLots());
        potentials.add(potentials(network, simplex));
        return potentials;
    }

    private static List<Long> potentials(Network network, NetworkSimplex simplex) {
        var all = new ArrayList<Long>(network.sink);
        for (int node = 0; node < network.sink; node++) {
            all.add(simplex.potential(node));
        }
        return all;
    }
}
