package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReallocationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void dearer_moves_are_fewer_and_every_point_is_proved(long seed) {
        var demand = morning(Gathering.of(200, 8, seed), seed);
        var curve = Reallocation.curve(demand);
        for (int i = 0; i < curve.size(); i++) {
            var point = curve.get(i);
            assertThat(Checker.check(point.asked(), point.allocation().certificate()))
                    .isInstanceOf(Verdict.Proved.class);
            if (i > 0) {
                assertThat(point.moved()).isLessThanOrEqualTo(curve.get(i - 1).moved());
                assertThat(point.value()).isGreaterThanOrEqualTo(curve.get(i - 1).value());
            }
        }
        var choices = Reallocation.choices(demand);
        assertThat(choices.nobody().moved()).isZero();
        assertThat(choices.best().moved()).isPositive();
        assertThat(choices.few().moved())
                .isBetween(choices.nobody().moved(), choices.best().moved());
        assertThat(choices.few().value())
                .isBetween(choices.best().value(), choices.nobody().value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void the_few_who_move_are_where_the_curve_bends_most(long seed) {
        var demand = morning(Gathering.of(200, 8, seed), seed);
        var choices = Reallocation.choices(demand);
        for (var point : Reallocation.curve(demand)) {
            assertThat(share(choices.few(), choices)).isLessThanOrEqualTo(share(point, choices));
        }
    }

    /** Both shares of the way between the two ends, over a common denominator. */
    private static long share(Reallocation.Point point, Reallocation.Choices choices) {
        long moves = (long) choices.best().moved() - choices.nobody().moved();
        long gain = choices.nobody().value() - choices.best().value();
        return ((long) point.moved() - choices.nobody().moved()) * gain
                + (point.value() - choices.best().value()) * moves;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void no_allocation_is_better_with_as_few_moves_says_brute_force(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 15; round++) {
            var own = new Prices(50, 4, 2, List.of(0L, 1L), 3, 0);
            var demand = Gathering.small(random, 5, 3, List.of(own));
            for (var point : Reallocation.curve(demand)) {
                var cheaper =
                        Every.best(
                                demand,
                                all ->
                                        Parts.of(demand, all).moved() <= point.moved()
                                                && Parts.of(demand, all).notPlaced()
                                                        <= point.allocation().parts().notPlaced());
                assertThat(own.value(demand, cheaper)).isEqualTo(point.value());
            }
        }
    }

    /** Everybody has a place; then some do not come and others walk in. */
    private static Demand morning(Demand evening, long seed) {
        var random = new Random(seed);
        var before = Allocator.allocate(evening).placements();
        var people = new ArrayList<Demand.Person>();
        for (int p = 0; p < before.size(); p++) {
            var person = evening.people().get(p);
            if (random.nextInt(10) > 0) {
                people.add(person.at(before.get(p)));
            } else if (random.nextBoolean()) {
                people.add(person);
            }
        }
        return evening.with(people);
    }
}
