package fr.inventons.algorithms.assignment;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Groups kept together as a mixed integer programme, solved by SCIP: an oracle, never shipped. */
final class OrToolsGroups {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final Demand demand;
    private final Prices prices;
    private final MPSolver solver;
    private final MPVariable[][] there;

    static {
        Loader.loadNativeLibraries();
    }

    OrToolsGroups(Demand demand, List<Set<Integer>> groups) {
        this.demand = demand;
        prices = demand.levels().getFirst();
        solver = MPSolver.createSolver("SCIP");
        int workshops = demand.workshops().size();
        there = new MPVariable[demand.people().size()][workshops + 1];
        for (int p = 0; p < there.length; p++) {
            var once = solver.makeConstraint(1, 1);
            for (int w = 0; w <= workshops; w++) {
                boolean open = w == workshops || demand.open(p, w);
                there[p][w] = solver.makeIntVar(0, open ? 1 : 0, "");
                once.setCoefficient(there[p][w], 1);
                solver.objective().setCoefficient(there[p][w], (double) prices.cost(demand, p, w));
            }
        }
        for (var group : groups) {
            int first = new TreeSet<>(group).first();
            for (int p : group) {
                for (int w = 0; p != first && w <= workshops; w++) {
                    var same = solver.makeConstraint(0, 0);
                    same.setCoefficient(there[p][w], 1);
                    same.setCoefficient(there[first][w], -1);
                }
            }
        }
        for (int w = 0; w < workshops; w++) {
            rules(w);
        }
    }

    private void rules(int w) {
        var workshop = demand.workshops().get(w);
        within(w, _ -> true, 0, workshop.capacity(), null, 0);
        for (int c = 0; c < demand.categories(); c++) {
            int category = c;
            var quota = workshop.quotas().get(c);
            IntPredicate alike = p -> demand.people().get(p).category() == category;
            within(w, alike, quota.least(), INFINITY, priced(prices.quota()), 1);
            within(w, alike, -INFINITY, quota.most(), priced(prices.quota()), -1);
        }
        var groups = new HashMap<List<Integer>, List<Integer>>();
        for (int p = 0; p < there.length; p++) {
            var person = demand.people().get(p);
            if (person.organisation() != Demand.NONE) {
                groups.computeIfAbsent(
                                List.of(person.category(), person.organisation()),
                                _ -> new ArrayList<>())
                        .add(p);
            }
        }
        for (var group : groups.values()) {
            int even = Math.ceilDiv(group.size(), demand.workshops().size());
            within(w, group::contains, -INFINITY, even, priced(prices.organisation()), -1);
        }
    }

    private MPVariable priced(long price) {
        var excess = solver.makeNumVar(0, INFINITY, "");
        solver.objective().setCoefficient(excess, (double) price);
        return excess;
    }

    private void within(
            int w,
            IntPredicate who,
            double least,
            double most,
            @org.jspecify.annotations.Nullable MPVariable excess,
            double sign) {
        var rule = solver.makeConstraint(least, most);
        for (int p = 0; p < there.length; p++) {
            if (who.test(p)) {
                rule.setCoefficient(there[p][w], 1);
            }
        }
        if (excess != null) {
            rule.setCoefficient(excess, sign);
        }
    }

    /** The least cost. */
    long solve() {
        solver.objective().setMinimization();
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("SCIP found no optimum");
        }
        return Math.round(solver.objective().value());
    }
}
