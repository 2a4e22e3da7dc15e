package fr.inventons.algorithms.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {
    private static Map<Integer, Integer> table(List<Integer> counts) {
        var table = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < counts.size(); i++) {
            table.put(i, counts.get(i));
        }
        return table;
    }

    @Test
    void a_worked_example() {
        // 24 residents, 8 of the council, 1 landlord, 0 economic actors; 33 in all. Hiding the
        // landlord alone would leave 33 - 24 - 8 = 1: the council, smallest of the others, hides
        // it.
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("residents", 24);
        counts.put("council", 8);
        counts.put("landlord", 1);
        counts.put("economic", 0);
        var shown = SmallCells.hide(counts, 5);
        assertThat(shown.hidden()).containsExactlyInAnyOrder("council", "landlord");
        assertThat(shown.counts())
                .containsExactly(Map.entry("residents", 24), Map.entry("economic", 0));
        assertThat(shown.total()).hasValue(33);
    }

    @Test
    void several_small_counts_protect_one_another_when_their_sum_is_vague() {
        assertThat(SmallCells.hide(table(List.of(20, 4, 4)), 5).hidden()).containsExactly(1, 2);
        // 1 + 1 = 2 says both: a third is hidden.
        assertThat(SmallCells.hide(table(List.of(20, 1, 1)), 5).hidden())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void a_total_that_would_tell_is_hidden() {
        var alone = SmallCells.hide(table(List.of(3, 0)), 5);
        assertThat(alone.hidden()).containsExactly(0);
        assertThat(alone.total()).isEmpty();
        assertThat(SmallCells.hide(table(List.of(1, 2)), 5).total()).isEmpty();
    }

    @Test
    void nothing_is_hidden_when_nothing_is_small() {
        var shown = SmallCells.hide(table(List.of(5, 0, 12)), 5);
        assertThat(shown.hidden()).isEmpty();
        assertThat(shown.total()).hasValue(17);
        assertThat(SmallCells.hide(Map.of(), 5).total()).hasValue(0);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> SmallCells.hide(Map.of("a", -1), 5)).hasMessageContaining("-1");
        assertThatThrownBy(() -> SmallCells.hide(Map.of("a", 1), 1)).hasMessageContaining("1");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 30", "2, 3, 20", "3, 3, 12", "4, 3, 8", "3, 5, 12", "4, 5, 9", "5, 3, 6"})
    void no_reader_who_tries_every_table_learns_a_hidden_count(int size, int threshold, int most) {
        each(
                size,
                most,
                counts -> {
                    var shown = SmallCells.hide(table(counts), threshold);
                    for (int i = 0; i < size; i++) {
                        int count = counts.get(i);
                        if (count > 0 && count < threshold) {
                            assertThat(shown.hidden()).as("%s", counts).contains(i);
                        }
                    }
                    assertThat(
                                    shown.hidden().stream()
                                            .filter(i -> counts.get(i) >= threshold)
                                            .count())
                            .as("%s", counts)
                            .isLessThanOrEqualTo(1);
                    assertThat(shown.hidden().stream().noneMatch(i -> counts.get(i) == 0)).isTrue();
                    if (shown.total().isPresent() && !shown.hidden().isEmpty()) {
                        var rest =
                                shown.total().getAsInt()
                                        - shown.counts().values().stream().mapToInt(v -> v).sum();
                        possible(shown.hidden().size(), rest)
                                .forEach(values ->
                                        assertThat(values)
                                                .as("%s", counts)
                                                .contains(1, threshold - 1, threshold));
                    }
                });
    }

    @Test
    void the_order_of_categories_does_not_change_how_many_are_hidden() {
        each(
                4,
                8,
                counts -> {
                    var sorted = counts.stream().sorted().toList();
                    assertThat(SmallCells.hide(table(counts), 4).hidden())
                            .hasSameSizeAs(SmallCells.hide(table(sorted), 4).hidden());
                });
    }

    /** By brute force: the values each of {@code size} positive counts that sum to it may take. */
    private static List<Set<Integer>> possible(int size, int sum) {
        var values = new ArrayList<Set<Integer>>();
        for (int i = 0; i < size; i++) {
            values.add(new HashSet<>());
        }
        each(
                size,
                sum,
                counts -> {
                    if (counts.stream().allMatch(count -> count > 0)
                            && counts.stream().mapToInt(count -> count).sum() == sum) {
                        for (int i = 0; i < size; i++) {
                            values.get(i).add(counts.get(i));
                        }
                    }
                });
        return values;
    }

    private static void each(int size, int most, Consumer<List<Integer>> use) {
        each(new ArrayList<>(), size, most, use);
    }

    private static void each(List<Integer> begun, int size, int most, Consumer<List<Integer>> use) {
        if (begun.size() == size) {
            use.accept(List.copyOf(begun));
            return;
        }
        for (int count = 0; count <= most; count++) {
            begun.add(count);
            each(begun, size, most, use);
            begun.removeLast();
        }
    }
}
