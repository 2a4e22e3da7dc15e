package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnByTurnTest {
    @Test
    void groups_pairs_and_pins_hold_in_every_turn_and_nobody_goes_twice_to_a_workshop() {
        var day = Gathering.of(90, 6, 11).minimising(Prices.fair(5));
        var people = new ArrayList<Demand.Person>();
        day.people()
                .forEach(p ->
                        people.add(
                                new Demand.Person(
                                        p.category(), p.organisation(), p.wishes(), Set.of())));
        var free = day.with(people);
        people.set(5, people.get(5).pin(0));
        var pinnedLast = day.with(people);
        var group = Set.of(1, 2, 3);
        var pair = new Company.Apart(7, 8);
        var outcome =
                TurnByTurn.allocate(
                        List.of(free, free, pinnedLast), List.of(group), List.of(pair), 100);
        assertThat(outcome).isInstanceOf(TurnByTurn.Outcome.Placed.class);
        var placed = (TurnByTurn.Outcome.Placed) outcome;
        var turns = placed.turns().stream().map(one -> one.allocation().placements()).toList();
        for (int p = 0; p < 90; p++) {
            int who = p;
            assertThat(turns.stream().map(turn -> turn.get(who))).doesNotHaveDuplicates();
        }
        for (int turn = 0; turn < 3; turn++) {
            var here = turns.get(turn);
            assertThat(group.stream().map(here::get).distinct()).hasSize(1);
            assertThat(here.get(7)).isNotEqualTo(here.get(8));
            for (int w = 0; w < 6; w++) {
                assertThat(Collections.frequency(here, w))
                        .isLessThanOrEqualTo(day.workshops().get(w).capacity());
            }
            var one = placed.turns().get(turn);
            assertThat(Checker.check(one.asked(), one.allocation().certificate()))
                    .isInstanceOf(Verdict.Proved.class);
        }
        assertThat(turns.get(2).get(5)).isZero();
        assertThat(
                        TurnByTurn.allocate(
                                List.of(free, free),
                                List.of(group),
                                List.of(new Company.Apart(1, 2)),
                                9))
                .isEqualTo(new TurnByTurn.Outcome.Contradiction(new Company.Apart(1, 2)));
    }

    @Test
    void one_turn_is_the_optimum() {
        var demand = Gathering.of(60, 5, 3).minimising(Prices.fair(5));
        var outcome = TurnByTurn.allocate(List.of(demand), List.of(), List.of(), 10);
        assertThat(((TurnByTurn.Outcome.Placed) outcome).turns().getFirst().allocation())
                .isEqualTo(Allocator.allocate(demand));
    }
}
