package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.algorithms.assignment.Demand.Person;
import fr.inventons.algorithms.assignment.Demand.Quota;
import fr.inventons.algorithms.assignment.Demand.Workshop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocatorTest {
    private static final int RESIDENT = 0;
    private static final int LANDLORD = 1;

    static Person person(int category, int organisation, Integer... wishes) {
        return new Person(category, organisation, List.of(wishes), Set.of());
    }

    static Workshop room(int capacity, Quota... quotas) {
        return new Workshop(capacity, List.of(quotas));
    }

    /** Several orders of importance; the first ones are those of the product. */
    static List<Prices> levels(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Prices.fair(3);
            case 1 -> List.of(Gathering.TOGETHER);
            case 2 -> List.of(new Prices(7, 2, 1, List.of(0L, 1L), 4, 3));
            case 3 -> List.of(Prices.everybodyPlaced(), Prices.nobodyMoved(), Prices.balance());
            default -> List.of(new Prices(0, 3, 1, List.of(2L), 0, 0), Prices.fewest(1));
        };
    }

    @Test
    void a_worked_example() {
        // Three chairs in workshop 0, three in workshop 1; one or two residents and one landlord in
        // each. Everybody dreams of workshop 0. The landlords A and B are colleagues.
        var people =
                List.of(
                        person(RESIDENT, Demand.NONE, 0, 1),
                        person(RESIDENT, Demand.NONE, 0, 1),
                        person(RESIDENT, Demand.NONE, 0),
                        person(RESIDENT, Demand.NONE, 0, 1),
                        person(LANDLORD, 9, 0, 1),
                        person(LANDLORD, 9, 0, 1));
        var room = room(3, new Quota(1, 2), new Quota(1, 1));
        var demand = new Demand(people, List.of(room, room), 2, Prices.fair(2), 40);
        var allocation = Allocator.allocate(demand);
        // Two residents and one landlord each; the third resident, who has no other wish, has hers.
        assertThat(allocation.parts()).isEqualTo(new Parts(0, 0, 0, List.of(3, 3), 0, 0, 0));
        assertThat(allocation.placements().get(2)).isZero();
        assertThat(allocation.placements().subList(4, 6)).containsExactlyInAnyOrder(0, 1);
        assertThat(Checker.check(demand, allocation.certificate()))
                .isInstanceOfSatisfying(
                        Verdict.Proved.class,
                        proved ->
                                assertThat(proved.values().subList(0, 4))
                                        .containsExactly(0L, 0L, 0L, 3L));
    }

    @Test
    void nobody_and_a_closed_workshop_are_no_accident() {
        var closed = room(0, Quota.ANY);
        var nobody = new Demand(List.of(), List.of(closed), 1, Prices.fair(1), 1);
        assertThat(Allocator.allocate(nobody).placements()).isEmpty();
        var one = nobody.with(List.of(person(0, Demand.NONE, 0)));
        var allocation = Allocator.allocate(one);
        assertThat(allocation.placements()).containsExactly(Demand.NONE);
        assertThat(Checker.check(one, allocation.certificate())).isInstanceOf(Verdict.Proved.class);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_with_its_values() {
        var room = room(1, Quota.ANY);
        var one = person(0, Demand.NONE, 0);
        assertThatThrownBy(() -> demand(room, person(1, Demand.NONE)))
                .hasMessageContaining("category=1");
        assertThatThrownBy(() -> demand(room, person(0, Demand.NONE, 1)))
                .hasMessageContaining("[1]");
        assertThatThrownBy(() -> demand(room, person(0, Demand.NONE, 0, 0)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> demand(room, one.pin(0), one.pin(0)))
                .hasMessageContaining("pinned beyond the chairs: 0");
        assertThatThrownBy(() -> demand(room, one.pin(0).bar(0)))
                .hasMessageContaining("pinned where barred");
        assertThatThrownBy(() -> new Prices(-1, 0, 0, List.of(), 0, 0)).hasMessageContaining("-1");
    }

    private static Demand demand(Workshop room, Person... people) {
        return new Demand(List.of(people), List.of(room), 1, Prices.fair(1), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void no_allocation_is_better_says_brute_force(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 120; round++) {
            var demand =
                    Gathering.small(
                            random, 2 + random.nextInt(4), 1 + random.nextInt(3), levels(random));
            var allocation = Allocator.allocate(demand);
            assertThat(allocation.placements()).as("%s", demand).isEqualTo(Every.best(demand));
            assertThat(Checker.check(demand, allocation.certificate()))
                    .isEqualTo(
                            new Verdict.Proved(
                                    list(Every.values(demand, allocation.placements()))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 34, 55})
    void a_pin_holds_and_the_rest_stays_optimal(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var demand = Gathering.small(random, 5, 3, levels(random));
            int who = random.nextInt(5);
            int where = random.nextInt(3);
            if (demand.open(who, where)) {
                var people = new ArrayList<>(demand.people());
                people.set(who, people.get(who).pin(where));
                var pinned = demand.with(people);
                var allocation = Allocator.allocate(pinned);
                assertThat(allocation.placements().get(who)).isEqualTo(where);
                assertThat(allocation.placements()).isEqualTo(Every.best(pinned));
                assertThat(Checker.check(pinned, allocation.certificate()))
                        .isInstanceOf(Verdict.Proved.class);
            }
        }
    }

    @Test
    void the_lot_parts_equals_without_regard_for_the_order_of_a_list() {
        var people = new ArrayList<Person>();
        for (int p = 0; p < 40; p++) {
            people.add(person(0, Demand.NONE, 0));
        }
        var rooms = List.of(room(10, Quota.ANY), room(30, Quota.ANY));
        var counts = new int[40];
        var answers = new HashSet<List<Integer>>();
        for (long seed = 0; seed < 400; seed++) {
            var demand = new Demand(people, rooms, 1, Prices.fair(1), seed);
            var allocation = Allocator.allocate(demand);
            assertThat(Allocator.allocate(demand)).isEqualTo(allocation);
            answers.add(allocation.placements());
            for (int p = 0; p < 40; p++) {
                counts[p] += allocation.placements().get(p) == 0 ? 1 : 0;
            }
        }
        assertThat(answers).hasSizeGreaterThan(390);
        // 100 expected of 400 draws, standard deviation 8,7: five of them.
        for (int count : counts) {
            assertThat(count).isBetween(57, 143);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void on_a_day_of_real_size_everything_hard_holds_and_the_proof_stands(long seed) {
        var demand = Gathering.of(300, 20, seed).minimising(Prices.fair(5));
        var allocation = Allocator.allocate(demand);
        var there = new int[20];
        for (int p = 0; p < 300; p++) {
            int at = allocation.placements().get(p);
            assertThat(demand.people().get(p).barred()).doesNotContain(at);
            there[at]++;
        }
        for (int w = 0; w < 20; w++) {
            assertThat(there[w]).isLessThanOrEqualTo(demand.workshops().get(w).capacity());
        }
        assertThat(allocation.parts().notPlaced()).isZero();
        assertThat(Checker.check(demand, allocation.certificate()))
                .isInstanceOf(Verdict.Proved.class);
    }

    static List<Long> list(long[] values) {
        var list = new ArrayList<Long>();
        for (long value : values) {
            list.add(value);
        }
        return list;
    }
}
