package fr.inventons.algorithms.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.algorithms.assignment.Demand.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    private final Demand demand = Gathering.of(60, 4, 11).minimising(Prices.fair(4));
    private final Certificate sound = Allocator.allocate(demand).certificate();

    @Test
    void a_sound_certificate_is_proved() {
        assertThat(Checker.check(demand, sound)).isInstanceOf(Verdict.Proved.class);
    }

    @Test
    void whoever_is_moved_by_hand_the_proof_falls() {
        for (int p = 0; p < 60; p++) {
            for (int w = Demand.NONE; w < 4; w++) {
                if (w != sound.placements().get(p)) {
                    var placements = new ArrayList<>(sound.placements());
                    placements.set(p, w);
                    assertThat(
                                    Checker.check(
                                            demand,
                                            new Certificate(placements, sound.potentials())))
                            .isNotInstanceOf(Verdict.Proved.class);
                }
            }
        }
    }

    @Test
    void two_people_exchanged_by_hand_and_the_proof_falls() {
        for (int a = 0; a < 60; a++) {
            for (int b = 0; b < a; b++) {
                if (!sound.placements().get(a).equals(sound.placements().get(b))) {
                    var placements = new ArrayList<>(sound.placements());
                    placements.set(a, sound.placements().get(b));
                    placements.set(b, sound.placements().get(a));
                    assertThat(
                                    Checker.check(
                                            demand,
                                            new Certificate(placements, sound.potentials())))
                            .isNotInstanceOf(Verdict.Proved.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatever_the_potentials_only_the_optimum_is_ever_proved(long seed) {
        var random = new Random(seed);
        int proved = 0;
        for (int round = 0; round < 60; round++) {
            var small = Gathering.small(random, 4, 2, AllocatorTest.levels(random));
            var best = Every.best(small);
            var certificate = Allocator.allocate(small).certificate();
            for (int change = 0; change < 40; change++) {
                var placements = new ArrayList<>(certificate.placements());
                if (random.nextBoolean()) {
                    placements.set(random.nextInt(4), random.nextInt(3) - 1);
                }
                var potentials = new ArrayList<List<Long>>();
                for (var level : certificate.potentials()) {
                    var changed = new ArrayList<>(level);
                    int node = random.nextInt(changed.size());
                    changed.set(node, changed.get(node) + random.nextInt(5) - 2);
                    potentials.add(random.nextInt(4) == 0 ? changed : level);
                }
                if (Checker.check(small, new Certificate(placements, potentials))
                        instanceof Verdict.Proved) {
                    assertThat(placements).isEqualTo(best);
                    proved++;
                }
            }
        }
        assertThat(proved).isPositive();
    }

    @Test
    void what_cannot_be_is_said_in_words() {
        var room = AllocatorTest.room(1, Quota.ANY);
        var one = AllocatorTest.person(0, Demand.NONE, 0);
        var two = new Demand(List.of(one, one.bar(0)), List.of(room), 1, Prices.fair(1), 1);
        var potentials = Allocator.allocate(two).certificate().potentials();
        assertThat(because(two, List.of(0), potentials)).contains("of this question");
        assertThat(because(two, List.of(0, 5), potentials)).contains("person 1 is nowhere");
        assertThat(because(two, List.of(0, 0), potentials)).contains("person 1 cannot be at 0");
        var crowd = two.with(List.of(one, one));
        assertThat(because(crowd, List.of(0, 0), potentials)).contains("workshop 0 holds 2");
        var pinned = two.with(List.of(one.pin(0), one));
        assertThat(because(pinned, List.of(Demand.NONE, 0), potentials)).contains("pinned");
        var short_ = new ArrayList<>(potentials);
        short_.set(1, List.of(0L));
        assertThat(because(two, List.of(0, Demand.NONE), short_)).contains("other nodes");
        var large = new ArrayList<>(potentials);
        large.set(0, List.of(Long.MAX_VALUE, Long.MIN_VALUE));
        assertThat(because(two, List.of(0, Demand.NONE), large)).contains("too large");
    }

    @Test
    void the_certificate_of_one_question_is_none_for_another() {
        var dearer = new ArrayList<>(demand.people());
        var wishes = new ArrayList<>(dearer.getFirst().wishes());
        int at = sound.placements().getFirst();
        wishes.removeIf(wish -> wish == at);
        var first = dearer.getFirst();
        dearer.set(
                0,
                new Demand.Person(first.category(), first.organisation(), wishes, first.barred()));
        assertThat(Checker.check(demand.with(dearer), sound)).isNotInstanceOf(Verdict.Proved.class);
        var other =
                new Demand(
                        demand.people(),
                        demand.workshops(),
                        demand.categories(),
                        demand.levels(),
                        demand.seed() + 1);
        assertThat(Checker.check(other, sound))
                .isInstanceOfSatisfying(
                        Verdict.NotProved.class,
                        refused -> assertThat(refused.level()).isEqualTo(demand.levels().size()));
    }

    private static String because(
            Demand demand, List<Integer> placements, List<List<Long>> potentials) {
        var verdict = Checker.check(demand, new Certificate(placements, potentials));
        assertThat(verdict).isInstanceOf(Verdict.NotFeasible.class);
        return ((Verdict.NotFeasible) verdict).because();
    }
}
