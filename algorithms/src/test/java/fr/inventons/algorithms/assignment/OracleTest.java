package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thousand days, against OR-Tools' flow of least cost. */
class OracleTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void one_hundred_days_cost_what_or_tools_says_and_each_proof_stands(int hundred) {
        for (int i = 0; i < 100; i++) {
            long seed = 100L * hundred + i;
            var random = new Random(seed);
            int people = 20 + random.nextInt(i % 20 == 0 ? 400 : 80);
            var demand = Gathering.of(people, 2 + random.nextInt(12), seed);
            if (i % 3 == 0) {
                var prices =
                        new Prices(
                                random.nextInt(1000),
                                random.nextInt(50),
                                random.nextInt(20),
                                List.of(0L, (long) random.nextInt(9), (long) random.nextInt(9)),
                                random.nextInt(100),
                                0);
                demand = demand.minimising(List.of(prices));
            }
            var prices = demand.levels().getFirst();
            var allocation = Allocator.allocate(demand);
            long constant =
                    demand.workshops().stream()
                            .flatMap(workshop -> workshop.quotas().stream())
                            .mapToLong(quota -> prices.quota() * quota.least())
                            .sum();
            long expected = new OrTools(demand, prices).solve() + constant;
            assertThat(prices.value(demand, allocation.placements()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(Checker.check(demand, allocation.certificate()))
                    .isInstanceOfSatisfying(
                            Verdict.Proved.class,
                            proved -> assertThat(proved.values().getFirst()).isEqualTo(expected));
        }
    }
}
