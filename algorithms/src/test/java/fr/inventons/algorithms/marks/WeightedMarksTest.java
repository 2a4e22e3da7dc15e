package fr.inventons.algorithms.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.algorithms.marks.WeightedMarks.Marked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedMarksTest {
    private static final Map<String, Integer> WEIGHTS = weights(3, 2, 1);
    private static final List<String> TIES = List.of("c0", "c1", "c2");

    private static Map<String, Integer> weights(int... weights) {
        var all = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < weights.length; i++) {
            all.put("c" + i, weights[i]);
        }
        return all;
    }

    private static Map<String, Integer> sheet(int... marks) {
        var all = new HashMap<String, Integer>();
        for (int i = 0; i < marks.length; i++) {
            all.put("c" + i, marks[i]);
        }
        return all;
    }

    @Test
    void a_worked_example() {
        // 3×4 + 2×2 + 1×1 = 17; 3×3 + 2×3 + 1×0 = 15. Mean 16,0.
        var two = List.of(sheet(4, 2, 1), sheet(3, 3, 0));
        assertThat(WeightedMarks.total(WEIGHTS, two.getFirst())).isEqualTo(17);
        assertThat(WeightedMarks.meanInTenths(WEIGHTS, two)).contains(160L);
        // 17, 15 and 15: 47/3 = 15,666… is shown 15,7.
        assertThat(WeightedMarks.meanInTenths(WEIGHTS, List.of(two.get(0), two.get(1), two.get(1))))
                .contains(157L);
        assertThat(WeightedMarks.meanInTenths(WEIGHTS, List.of())).isEmpty();
    }

    @Test
    void a_file_marked_by_fewer_members_is_compared_by_its_mean() {
        var three = new Marked<>("three", List.of(sheet(2, 2, 2), sheet(2, 2, 2), sheet(2, 2, 2)));
        var one = new Marked<>("one", List.of(sheet(3, 2, 2)));
        assertThat(WeightedMarks.order(WEIGHTS, TIES, List.of(three, one)))
                .containsExactly(List.of("one"), List.of("three"));
    }

    @Test
    void a_tie_is_parted_by_the_first_criterion_of_the_list_then_stays_a_tie() {
        // 3×2 + 2×0 = 6 and 3×0 + 2×3 = 6: the first criterion parts them.
        var heavy = new Marked<>("heavy", List.of(sheet(2, 0, 0)));
        var light = new Marked<>("light", List.of(sheet(0, 3, 0)));
        var same = new Marked<>("same", List.of(sheet(0, 3, 0), sheet(0, 3, 0)));
        assertThat(WeightedMarks.order(WEIGHTS, TIES, List.of(light, same, heavy)))
                .containsExactly(List.of("heavy"), List.of("light", "same"));
    }

    @Test
    void the_published_list_decides_and_not_the_weight() {
        var equal = weights(1, 1);
        var first = new Marked<>("first", List.of(sheet(3, 1)));
        var second = new Marked<>("second", List.of(sheet(1, 3)));
        assertThat(WeightedMarks.order(equal, List.of("c1", "c0"), List.of(first, second)))
                .containsExactly(List.of("second"), List.of("first"));
        assertThat(WeightedMarks.order(equal, List.of(), List.of(first, second)))
                .containsExactly(List.of("first", "second"));
    }

    @Test
    void a_file_without_a_sheet_has_no_rank() {
        assertThat(WeightedMarks.order(WEIGHTS, TIES, List.of(new Marked<>("none", List.of()))))
                .isEmpty();
    }

    @Test
    void a_sheet_with_other_criteria_is_refused() {
        assertThatThrownBy(() -> WeightedMarks.total(WEIGHTS, sheet(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void the_order_is_the_one_of_exact_fractions_however_things_stand_in_the_lists(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var weights = weights(5, 3, 2, 1);
            var files = new ArrayList<Marked<Integer>>();
            for (int file = 0; file < 6; file++) {
                var sheets = new ArrayList<Map<String, Integer>>();
                for (int member = 0; member <= random.nextInt(5); member++) {
                    sheets.add(
                            sheet(
                                    random.nextInt(3),
                                    random.nextInt(3),
                                    random.nextInt(3),
                                    random.nextInt(3)));
                }
                files.add(new Marked<>(file, sheets));
            }
            var order = WeightedMarks.order(weights, TIES, files);
            assertThat(order.stream().flatMap(List::stream)).hasSize(6).doesNotHaveDuplicates();
            for (int i = 1; i < order.size(); i++) {
                for (var before : order.get(i - 1)) {
                    for (var after : order.get(i)) {
                        assertThat(mean(weights, files.get(before)))
                                .isGreaterThanOrEqualTo(mean(weights, files.get(after)));
                    }
                }
            }
            var shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            shuffled.replaceAll(file -> {
                var sheets = new ArrayList<>(file.sheets());
                Collections.shuffle(sheets, random);
                return new Marked<>(file.file(), sheets);
            });
            assertThat(sets(WeightedMarks.order(weights, TIES, shuffled))).isEqualTo(sets(order));
            for (var file : files) {
                assertThat(WeightedMarks.meanInTenths(weights, file.sheets()))
                        .contains(
                                mean(weights, file)
                                        .setScale(1, RoundingMode.HALF_UP)
                                        .unscaledValue()
                                        .longValueExact());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void a_higher_mark_never_moves_a_file_down(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var low = sheet(random.nextInt(4), random.nextInt(4), random.nextInt(4));
            var high = new HashMap<>(low);
            high.merge("c" + random.nextInt(3), 1, Integer::sum);
            var other = new Marked<>("other", List.of(sheet(2, 2, 2), sheet(1, 3, 0)));
            var before =
                    WeightedMarks.order(
                            WEIGHTS, TIES, List.of(new Marked<>("it", List.of(low)), other));
            var after =
                    WeightedMarks.order(
                            WEIGHTS, TIES, List.of(new Marked<>("it", List.of(high)), other));
            assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
        }
    }

    private static int rank(List<List<String>> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).contains("it")) {
                return i;
            }
        }
        throw new IllegalStateException(order.toString());
    }

    private static BigDecimal mean(Map<String, Integer> weights, Marked<Integer> file) {
        var sum = file.sheets().stream().mapToLong(one -> WeightedMarks.total(weights, one)).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(file.sheets().size()), 20, RoundingMode.DOWN);
    }

    private static List<Set<Integer>> sets(List<List<Integer>> order) {
        return order.stream().<Set<Integer>>map(HashSet::new).toList();
    }
}
