package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.algorithms.assignment.Demand.Quota;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanionsTest {
    @Test
    void a_pair_kept_both_together_and_apart_is_refused() {
        var demand = Gathering.of(20, 3, 1);
        var pair = new Company.Apart(2, 5);
        assertThat(
                        Companions.allocate(
                                demand, List.of(Set.of(1, 2), Set.of(1, 5)), List.of(pair), 5))
                .isEqualTo(new Company.Contradiction(pair));
    }

    @Test
    void a_group_larger_than_a_table_is_told() {
        var person = AllocatorTest.person(0, Demand.NONE);
        var room = AllocatorTest.room(2, Quota.ANY);
        var demand =
                new Demand(
                        List.of(person, person, person), List.of(room, room), 1, Prices.fair(1), 3);
        var placed = placed(Companions.allocate(demand, List.of(Set.of(0, 1, 2)), List.of(), 5));
        assertThat(placed.broken()).containsExactly(0);
        assertThat(placed.allocation().parts().notPlaced()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void with_one_in_twenty_in_a_group_nobody_is_parted_and_the_rest_keeps_its_proof(long seed) {
        var day = Gathering.of(300, 20, seed);
        var groups = groups(15, 20, new Random(seed));
        var demand = day.with(registeredTogether(day.people(), groups));
        var placed = placed(Companions.allocate(demand, groups, List.of(), 30));
        assertThat(placed.broken()).isEmpty();
        for (var group : groups) {
            assertThat(group.stream().map(placed.allocation().placements()::get).distinct())
                    .hasSize(1);
        }
        assertThat(placed.allocation().parts().notPlaced()).isZero();
        // The bound knows nothing of groups; SCIP, below, says that the gap is the bound's.
        assertThat(placed.values().getFirst())
                .isBetween(placed.bounds().getFirst(), placed.bounds().getFirst() * 110 / 100);
        assertThat(Checker.check(placed.asked(), placed.allocation().certificate()))
                .isInstanceOf(Verdict.Proved.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void on_a_day_of_middle_size_it_is_the_optimum_of_a_mixed_integer_programme(long seed) {
        var day = Gathering.of(120, 8, seed);
        var groups = groups(9, 13, new Random(seed));
        var demand = day.with(registeredTogether(day.people(), groups));
        var placed = placed(Companions.allocate(demand, groups, List.of(), 40));
        assertThat(placed.broken()).isEmpty();
        assertThat(placed.values()).containsExactly(new OrToolsGroups(demand, groups).solve());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void on_small_days_brute_force_says_how_far_it_is(long seed) {
        var random = new Random(seed);
        int best = 0;
        int rounds = 0;
        for (int round = 0; round < 20; round++) {
            var demand = Gathering.small(random, 6, 3, Prices.fair(3));
            var group = Set.of(0, 1 + random.nextInt(2));
            var pair = new Company.Apart(3, 4 + random.nextInt(2));
            var placed = placed(Companions.allocate(demand, List.of(group), List.of(pair), 40));
            assertThat(
                            Arrays.compare(
                                    placed.values().toArray(Long[]::new),
                                    placed.bounds().toArray(Long[]::new)))
                    .isNotNegative();
            var optimum =
                    Every.best(
                            demand,
                            all ->
                                    group.stream().map(all::get).distinct().count() == 1
                                            && (all.get(pair.one()) == Demand.NONE
                                                    || !all.get(pair.one())
                                                            .equals(all.get(pair.other()))));
            rounds++;
            best +=
                    placed.broken().isEmpty()
                                    && placed.together().isEmpty()
                                    && placed.values()
                                            .equals(
                                                    AllocatorTest.list(
                                                                    Every.values(demand, optimum))
                                                            .subList(0, placed.values().size()))
                            ? 1
                            : 0;
        }
        // A search, not a proof: on days this tight it finds the optimum four times in five.
        assertThat(best).isGreaterThanOrEqualTo(rounds * 7 / 10);
    }

    /** So many people, one in so many, by two to four. */
    private static List<Set<Integer>> groups(int members, int every, Random random) {
        var groups = new ArrayList<Set<Integer>>();
        int next = 0;
        while (members - next > 1) {
            int size = Math.min(members - next, 2 + random.nextInt(3));
            var group = new HashSet<Integer>();
            for (int i = 0; i < size; i++) {
                group.add(every * next++);
            }
            groups.add(group);
        }
        return groups;
    }

    /** Who comes as a group has registered as one: the same wishes, no bar of her own. */
    private static List<Demand.Person> registeredTogether(
            List<Demand.Person> people, List<Set<Integer>> groups) {
        var all = new ArrayList<>(people);
        for (var group : groups) {
            var wishes = people.get(group.stream().min(Integer::compare).orElseThrow()).wishes();
            for (int p : group) {
                var person = people.get(p);
                all.set(
                        p,
                        new Demand.Person(
                                person.category(), person.organisation(), wishes, Set.of()));
            }
        }
        return all;
    }

    private static Company.Placed placed(Company company) {
        assertThat(company).isInstanceOf(Company.Placed.class);
        return (Company.Placed) company;
    }
}
