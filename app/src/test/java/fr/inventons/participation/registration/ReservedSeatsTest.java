package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReservedSeatsTest {
    private static Seats seats(int capacity, Map<String, Integer> reserved) {
        return new Seats(
                new Rules(capacity, reserved, true, Optional.empty(), 48),
                Set.of("resident", "voisin"),
                Map.of());
    }

    @Test
    void seats_reserved_for_residents_are_left_to_them_and_they_may_take_the_others_too() {
        var seats = seats(3, Map.of(Rules.RESIDENTS, 2));
        assertThat(seats.free("elu")).isOne();
        assertThat(seats.free("resident")).isEqualTo(3);
        assertThat(seats.with("elu").free("elu")).isZero();
        assertThat(seats.with("elu").free("voisin")).isEqualTo(2);
        var full = seats.with("resident").with("voisin").with("resident");
        assertThat(full.free("resident")).isZero();
        assertThat(full.free("elu")).isZero();
    }

    @Test
    void a_reserve_that_its_own_have_reached_keeps_nothing_from_anybody() {
        var seats = seats(4, Map.of("elu", 2)).with("elu").with("elu");
        assertThat(seats.free("association")).isEqualTo(2);
        assertThat(seats.free("elu")).isEqualTo(2);
    }

    @Test
    void a_reserve_that_cannot_be_kept_is_named_with_the_nearest_that_can() {
        var taken = seats(10, Map.of(Rules.RESIDENTS, 5, "elu", 6));
        assertThat(taken.unmeetable()).contains(new SettingUp.QuotaUnmeetable("elu", 6, 5));
        var others = seats(4, Map.of(Rules.RESIDENTS, 4)).with("agent-etat").with("resident");
        assertThat(others.unmeetable())
                .contains(new SettingUp.QuotaUnmeetable(Rules.RESIDENTS, 4, 3));
        assertThat(seats(10, Map.of(Rules.RESIDENTS, 5, "elu", 5)).unmeetable()).isEmpty();
    }

    /** Any order of arrivals: never more than the seats, and no reserve ever eaten by others. */
    @Test
    void in_any_order_no_seat_is_given_twice_and_each_reserve_can_still_be_reached() {
        var random = new Random(40);
        var kinds = List.of("resident", "voisin", "elu", "association", "bailleur");
        for (int run = 0; run < 2_000; run++) {
            int capacity = 1 + random.nextInt(12);
            int residents = random.nextInt(capacity + 1);
            int elected = random.nextInt(capacity - residents + 1);
            var seats = seats(capacity, Map.of(Rules.RESIDENTS, residents, "elu", elected));
            for (int arrival = 0; arrival < 30; arrival++) {
                var kind = kinds.get(random.nextInt(kinds.size()));
                if (seats.free(kind) > 0) {
                    seats = seats.with(kind);
                }
                assertThat(seats.total()).isLessThanOrEqualTo(capacity);
                assertThat(seats.unmeetable()).isEmpty();
            }
            // Residents are never held below what is free: refused only when the room is full but
            // for what is kept for others.
            var keep = Math.max(0, elected - seats.byKey().getOrDefault("elu", 0));
            if (seats.free("resident") <= 0) {
                assertThat(seats.total() + keep).isGreaterThanOrEqualTo(capacity);
            }
        }
    }
}
