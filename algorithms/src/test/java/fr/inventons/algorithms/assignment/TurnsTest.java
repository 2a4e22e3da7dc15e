package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.algorithms.assignment.Demand.Quota;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
    @Test
    void three_people_and_three_workshops_turn_round() {
        var person = AllocatorTest.person(0, Demand.NONE, 0, 1, 2);
        var room = AllocatorTest.room(1, Quota.ANY);
        var demand =
                new Demand(
                        List.of(person, person, person),
                        List.of(room, room, room),
                        1,
                        Prices.fair(3),
                        7);
        var day = Turns.allocate(demand, 3);
        for (int p = 0; p < 3; p++) {
            int who = p;
            assertThat(day.turns().stream().map(turn -> turn.get(who)))
                    .containsExactlyInAnyOrder(0, 1, 2);
        }
        for (var turn : day.turns()) {
            assertThat(turn).containsExactlyInAnyOrder(0, 1, 2);
        }
        assertThat(Checker.check(demand, day)).isInstanceOf(Verdict.Proved.class);
        assertThatThrownBy(() -> Turns.allocate(demand.with(List.of(person.pin(0))), 2))
                .hasMessageContaining("pinned");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void one_turn_is_the_plain_question(long seed) {
        var demand = Gathering.of(80, 6, seed).minimising(Prices.fair(5));
        var day = Turns.allocate(demand, 1);
        assertThat(day.turns()).containsExactly(Allocator.allocate(demand).placements());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void on_a_day_of_real_size_everything_hard_holds_in_each_turn_and_the_proof_stands(long seed) {
        for (int turns = 2; turns <= 4; turns++) {
            var demand = Gathering.of(200, 10, seed).minimising(Prices.fair(5));
            var day = Turns.allocate(demand, turns);
            assertThat(Checker.check(demand, day)).isInstanceOf(Verdict.Proved.class);
            for (int p = 0; p < 200; p++) {
                int who = p;
                assertThat(day.turns().stream().map(turn -> turn.get(who)))
                        .doesNotHaveDuplicates()
                        .doesNotContain(Demand.NONE)
                        .noneMatch(at -> demand.people().get(who).barred().contains(at));
            }
            for (int w = 0; w < 10; w++) {
                int there = w;
                var loads =
                        day.turns().stream()
                                .map(turn -> Collections.frequency(turn, there))
                                .toList();
                assertThat(Collections.max(loads))
                        .isLessThanOrEqualTo(demand.workshops().get(w).capacity());
                assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
            }
            // Quotas inside one turn are not promised; on these days they are nearly kept.
            for (var parts : day.parts(demand)) {
                assertThat(parts.notPlaced()).isZero();
                assertThat(parts.quota()).isLessThanOrEqualTo(20);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void no_day_is_better_says_brute_force(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var demand = Gathering.small(random, 3, 3, AllocatorTest.levels(random));
            var people = new ArrayList<Demand.Person>();
            demand.people().forEach(p -> people.add(p.at(Demand.NONE)));
            var asked = demand.with(people);
            var day = Turns.allocate(asked, 2);
            assertThat(Checker.check(asked, day))
                    .as("%s", asked)
                    .isEqualTo(new Verdict.Proved(AllocatorTest.list(best(asked))));
        }
    }

    /** Every pair of workshops of every person; chairs and quotas are of the day, hence doubled. */
    private static long[] best(Demand demand) {
        var best = new long[] {Long.MAX_VALUE};
        int w = demand.workshops().size();
        var pairs = new ArrayList<int[]>();
        for (int one = Demand.NONE; one < w; one++) {
            for (int other = one; other < w; other++) {
                if (one == Demand.NONE || other > one) {
                    pairs.add(new int[] {one, other});
                }
            }
        }
        int people = demand.people().size();
        int all = (int) Math.pow(pairs.size(), people);
        for (int code = 0; code < all; code++) {
            var visits = new int[people][];
            for (int p = 0, rest = code; p < people; p++, rest /= pairs.size()) {
                visits[p] = pairs.get(rest % pairs.size());
            }
            var values = values(demand, visits);
            if (values.length > 0 && Arrays.compare(values, best) < 0) {
                best = values;
            }
        }
        return best;
    }

    private static long[] values(Demand demand, int[][] visits) {
        int workshops = demand.workshops().size();
        var there = new int[workshops];
        for (int p = 0; p < visits.length; p++) {
            for (int at : visits[p]) {
                if (at != Demand.NONE) {
                    if (!demand.open(p, at)) {
                        return new long[0];
                    }
                    there[at]++;
                }
            }
        }
        for (int w = 0; w < workshops; w++) {
            if (there[w] > 2 * demand.workshops().get(w).capacity()) {
                return new long[0];
            }
        }
        var values = new long[demand.levels().size() + 1];
        for (int level = 0; level < values.length; level++) {
            for (int p = 0; p < visits.length; p++) {
                for (int at : visits[p]) {
                    int where = at == Demand.NONE ? workshops : at;
                    values[level] +=
                            level == demand.levels().size()
                                    ? demand.lot(p, where)
                                    : demand.levels().get(level).cost(demand, p, where);
                }
            }
            if (level < demand.levels().size()) {
                values[level] += mix(demand, demand.levels().get(level), visits);
            }
        }
        return values;
    }

    private static long mix(Demand demand, Prices prices, int[][] visits) {
        long value = 0;
        int workshops = demand.workshops().size();
        for (int w = 0; w < workshops; w++) {
            for (int c = 0; c < demand.categories(); c++) {
                var quota = demand.workshops().get(w).quotas().get(c);
                int present = present(demand, visits, w, c, Demand.NONE);
                int off = Math.max(2 * quota.least() - present, present - 2 * quota.most());
                value += prices.quota() * Math.max(0, off);
                for (int o = 0; o < 3; o++) {
                    int organisation = o;
                    int category = c;
                    int size =
                            (int)
                                    demand.people().stream()
                                            .filter(p -> p.organisation() == organisation)
                                            .filter(p -> p.category() == category)
                                            .count();
                    int beyond =
                            present(demand, visits, w, c, o) - 2 * Math.ceilDiv(size, workshops);
                    value += prices.organisation() * Math.max(0, beyond);
                }
            }
        }
        return value;
    }

    private static int present(Demand demand, int[][] visits, int w, int category, int who) {
        int present = 0;
        for (int p = 0; p < visits.length; p++) {
            var person = demand.people().get(p);
            boolean counts =
                    person.category() == category
                            && (who == Demand.NONE || person.organisation() == who);
            for (int at : visits[p]) {
                present += counts && at == w ? 1 : 0;
            }
        }
        return present;
    }
}
