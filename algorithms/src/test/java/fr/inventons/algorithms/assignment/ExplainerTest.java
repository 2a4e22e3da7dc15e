package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.algorithms.assignment.Demand.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {
    @Test
    void the_example_that_a_page_says_in_a_sentence() {
        // Associations: at most two in each room. Both chairs of room 0 that associations may take
        // belong to people for whom it is the first wish; the third has it as second wish.
        var first = AllocatorTest.person(0, Demand.NONE, 0, 1);
        var late = AllocatorTest.person(0, Demand.NONE, 1, 0);
        var room = AllocatorTest.room(3, new Quota(0, 2));
        var demand =
                new Demand(List.of(first, first, late), List.of(room, room), 1, Prices.fair(2), 7);
        var allocation = Allocator.allocate(demand);
        assertThat(allocation.placements()).containsExactly(0, 0, 1);
        var why = Explainer.why(demand, allocation, 2, 0);
        assertThat(why).isInstanceOf(Explanation.AtAPrice.class);
        var price = (Explanation.AtAPrice) why;
        assertThat(price.reasons()).containsExactly(Explanation.Reason.CATEGORY_FULL);
        // She would go from her first to her second wish, and push one other the same way.
        assertThat(price.moves()).hasSize(2);
        assertThat(price.moves().getFirst()).isEqualTo(new Explanation.Move(2, 1, 0, 1, 2));
        assertThat(price.moves().getLast().rankBefore()).isEqualTo(1);
        assertThat(price.moves().getLast().rankAfter()).isEqualTo(2);
        assertThat(price.loss()).isEqualTo(2);
    }

    @Test
    void being_there_being_barred_and_a_room_full_of_pins_are_told_apart() {
        var one = AllocatorTest.person(0, Demand.NONE, 0);
        var room = AllocatorTest.room(1, Quota.ANY);
        var demand =
                new Demand(
                        List.of(one.pin(0), one, one.bar(1)),
                        List.of(room, room),
                        1,
                        Prices.fair(1),
                        7);
        var allocation = Allocator.allocate(demand);
        assertThat(Explainer.why(demand, allocation, 0, 0)).isEqualTo(new Explanation.There());
        assertThat(Explainer.why(demand, allocation, 0, 1)).isEqualTo(new Explanation.Barred());
        assertThat(Explainer.why(demand, allocation, 2, 1)).isEqualTo(new Explanation.Barred());
        assertThat(Explainer.why(demand, allocation, 1, 0)).isEqualTo(new Explanation.NoChair());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void the_loss_is_the_one_of_brute_force_and_the_moves_are_one_cycle(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 80; round++) {
            var demand = Gathering.small(random, 5, 3, AllocatorTest.levels(random));
            var allocation = Allocator.allocate(demand);
            int who = random.nextInt(5);
            int where = random.nextInt(3);
            if (Explainer.why(demand, allocation, who, where)
                    instanceof Explanation.AtAPrice price) {
                var forced = Every.best(demand, all -> all.get(who) == where);
                var before = Every.values(demand, allocation.placements());
                var after = Every.values(demand, forced);
                int level = 0;
                while (level < demand.levels().size() && before[level] == after[level]) {
                    level++;
                }
                assertThat(price.level()).isEqualTo(level);
                assertThat(price.loss())
                        .isEqualTo(
                                level == demand.levels().size() ? 0 : after[level] - before[level]);
                assertThat(price.moves().getFirst().person()).isEqualTo(who);
                assertThat(price.moves().getFirst().to()).isEqualTo(where);
                oneCycle(demand, price.moves());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void on_a_real_day_few_people_would_move(long seed) {
        var demand = Gathering.of(200, 10, seed).minimising(Prices.fair(5));
        var allocation = Allocator.allocate(demand);
        for (int p = 0; p < 8; p++) {
            int dream = demand.people().get(p).wishes().getFirst();
            if (Explainer.why(demand, allocation, p, dream) instanceof Explanation.AtAPrice price) {
                // Nothing is lost when the lot alone has decided.
                assertThat(price.loss() > 0).isEqualTo(price.level() < demand.levels().size());
                assertThat(price.loss()).isNotNegative();
                oneCycle(demand, price.moves());
            }
        }
    }

    /** Nobody moves twice, and the rooms visited form one walk: no workshop is left twice. */
    private static void oneCycle(Demand demand, List<Explanation.Move> moves) {
        assertThat(moves).isNotEmpty();
        var people = new ArrayList<Integer>();
        for (var move : moves) {
            people.add(move.person());
            assertThat(move.from()).isNotEqualTo(move.to());
        }
        assertThat(people).doesNotHaveDuplicates();
        var left = moves.stream().map(Explanation.Move::from).filter(w -> w >= 0).toList();
        // A walk may pass a room once by its chairs and once by each category it has.
        for (int w : Set.copyOf(left)) {
            assertThat(left.stream().filter(room -> room == w).count())
                    .isLessThanOrEqualTo(2L * demand.categories() + 1);
        }
    }
}
