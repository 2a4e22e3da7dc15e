package fr.inventons.algorithms.assignment;

import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What {@code ./dev bench allocation} runs: ours and OR-Tools' on the same days, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AllocationBench {
    @Param({"60x3", "300x20", "3000x30", "5000x60"})
    public String day = "";

    private Demand demand = Gathering.of(1, 1, 1);
    private Demand fair = demand;
    private Demand again = demand;
    private Demand now = demand;
    private Demand together = demand;
    private List<Set<Integer>> groups = List.of();
    private Allocation allocation = Allocator.allocate(demand);
    private OrTools oracle = new OrTools(demand, Gathering.TOGETHER);
    private MinCostFlow given = oracle.flow();

    /** JMH makes it. */
    public AllocationBench() {}

    /** One day of that size. */
    @Setup
    public void prepare() {
        int by = day.indexOf('x');
        demand =
                Gathering.of(
                        Integer.parseInt(day.substring(0, by)),
                        Integer.parseInt(day.substring(by + 1)),
                        2018);
        fair = demand.minimising(Prices.fair(5));
        allocation = Allocator.allocate(demand);
        oracle = new OrTools(demand, Gathering.TOGETHER);
        given = oracle.flow();
        var people = new ArrayList<Demand.Person>();
        for (int p = 0; p < demand.people().size(); p++) {
            // One in twenty does not come; one in twenty was not expected.
            if (p % 20 != 0) {
                var person = demand.people().get(p);
                people.add(p % 20 == 1 ? person : person.at(allocation.placements().get(p)));
            }
        }
        now = demand.with(people);
        again = now.minimising(List.of(Gathering.TOGETHER.moving(3)));
        groups = CompanionsTest.groups(demand.people().size() / 20, 20, new Random(2018));
        together = demand.with(CompanionsTest.registeredTogether(demand.people(), groups));
    }

    /** The optimum of one level, then the lot. */
    @Benchmark
    public Allocation ours() {
        return Allocator.allocate(demand);
    }

    /** The same optimum without a lot, the network given through JNI as a program would. */
    @Benchmark
    public long orTools() {
        return oracle.solve();
    }

    /** Its solver alone, the network given beforehand. */
    @Benchmark
    public long orToolsSolver() {
        return OrTools.solve(given);
    }

    /** Seven levels and the lot. */
    @Benchmark
    public Allocation oursFair() {
        return Allocator.allocate(fair);
    }

    /** After changes, with a price on each move. */
    @Benchmark
    public Allocation oursAgain() {
        return Allocator.allocate(again);
    }

    /** After changes: the three plain choices, from four allocations at most. */
    @Benchmark
    public Reallocation.Choices oursChoices() {
        return Reallocation.choices(now);
    }

    /** One person in twenty is in a group of two to four; 400 flows at most. */
    @Benchmark
    public Company oursGroups() {
        return Companions.allocate(together, groups, List.of(), 400);
    }

    /** Three turns. */
    @Benchmark
    public Turns.Day oursTurns() {
        return Turns.allocate(demand, 3);
    }

    /** The independent checker. */
    @Benchmark
    public Verdict check() {
        return Checker.check(demand, allocation.certificate());
    }
}
