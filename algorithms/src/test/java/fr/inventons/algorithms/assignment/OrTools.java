package fr.inventons.algorithms.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The same question for OR-Tools, built from the question alone: an oracle, never shipped. */
final class OrTools {
    private final List<long[]> arcs = new ArrayList<>();
    private final HashMap<List<Integer>, Integer> nodes = new HashMap<>();
    private final int people;

    static {
        Loader.loadNativeLibraries();
    }

    /** One level only. */
    OrTools(Demand demand, Prices prices) {
        people = demand.people().size();
        int workshops = demand.workshops().size();
        var groups = new HashMap<List<Integer>, Integer>();
        for (var person : demand.people()) {
            groups.merge(List.of(person.category(), person.organisation()), 1, Integer::sum);
        }
        for (int p = 0; p < people; p++) {
            node(List.of(p));
        }
        int sink = node(List.of(-1));
        for (int w = 0; w < workshops; w++) {
            int room = node(List.of(0, w));
            var workshop = demand.workshops().get(w);
            arc(room, sink, workshop.capacity(), 0);
            for (int c = 0; c < demand.categories(); c++) {
                int there = node(List.of(0, c, w));
                var quota = workshop.quotas().get(c);
                arc(there, room, quota.least(), -prices.quota());
                arc(there, room, quota.most() - quota.least(), 0);
                arc(there, room, people, prices.quota());
            }
        }
        for (int p = 0; p < people; p++) {
            var person = demand.people().get(p);
            int size = groups.getOrDefault(List.of(person.category(), person.organisation()), 0);
            if (demand.mayWait(p)) {
                arc(p, sink, 1, prices.notPlaced());
            }
            for (int w = 0; w < workshops; w++) {
                if (demand.open(p, w)) {
                    int to = node(List.of(0, person.category(), w));
                    if (person.organisation() != Demand.NONE && size > 1) {
                        var key = List.of(0, person.category(), person.organisation(), w);
                        boolean fresh = !nodes.containsKey(key);
                        int colleagues = node(key);
                        if (fresh) {
                            arc(colleagues, to, Math.ceilDiv(size, workshops), 0);
                            arc(colleagues, to, size, prices.organisation());
                        }
                        to = colleagues;
                    }
                    arc(p, to, 1, prices.cost(demand, p, w));
                }
            }
        }
    }

    private int node(List<Integer> key) {
        return nodes.computeIfAbsent(key, _ -> nodes.size());
    }

    private void arc(int from, int to, long capacity, long cost) {
        arcs.add(new long[] {from, to, capacity, cost});
    }

    /** The least cost; the quotas' constant, Σ price × least, is not in it. */
    long solve() {
        return solve(flow());
    }

    /** The network, given arc by arc. */
    MinCostFlow flow() {
        var flow = new MinCostFlow();
        for (var arc : arcs) {
            flow.addArcWithCapacityAndUnitCost((int) arc[0], (int) arc[1], arc[2], arc[3]);
        }
        for (int p = 0; p < people; p++) {
            flow.setNodeSupply(p, 1);
        }
        flow.setNodeSupply(people, -people);
        return flow;
    }

    static long solve(MinCostFlow flow) {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return flow.getOptimalCost();
    }
}
