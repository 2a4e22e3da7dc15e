package fr.inventons.algorithms.privacy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Hides small counts of a table with one dimension and a total (cell suppression, primary and
 * complementary; Hundepool et al., <i>Statistical Disclosure Control</i>, 2012, chapter 4).
 *
 * <p>A count from 1 to {@code threshold - 1} is hidden: « one landlord » at a table is a name. A
 * zero is shown: nobody stands behind it, and « no landlord came » is what a meeting must hear.
 * Since the reader may subtract what is shown from the total, one more count is hidden when that
 * would tell something: the smallest of the others. When there is no other, the total is hidden.
 *
 * <p>Guarantees, each checked in {@code SmallCellsTest} by trying every table that fits what is
 * shown: for a reader who knows the shown counts, the total, the threshold, and that a hidden count
 * is not zero, each hidden count may be any number from 1 to the threshold at least, so it is
 * neither known nor known to be small; at most one count of the threshold or more is hidden; the
 * order in which categories stand never changes how many are hidden. Known limits: two tables about
 * the same people, or the same table at two moments, are not protected together; a reader who also
 * knows this method learns that at least one hidden count is small. O(n).
 */
public final class SmallCells {
    private SmallCells() {}

    /**
     * What may be shown.
     *
     * @param counts the counts that are shown, in their order
     * @param hidden the categories whose counts are not
     * @param total the total; empty when it is hidden too
     */
    public record Shown<K>(Map<K, Integer> counts, Set<K> hidden, OptionalInt total) {}

    /**
     * Decides what to show.
     *
     * @param counts how many people by category, none negative
     * @param threshold the smallest count of people that may be shown, at least 2
     * @throws IllegalArgumentException for a negative count or a threshold under 2
     */
    public static <K> Shown<K> hide(Map<K, Integer> counts, int threshold) {
        check(counts, threshold);
        var hidden = new LinkedHashSet<K>();
        counts.forEach((category, count) -> {
            if (count > 0 && count < threshold) {
                hidden.add(category);
            }
        });
        boolean total = hidden.isEmpty() || isVague(counts, hidden, threshold);
        if (!total) {
            var other = smallestOther(counts, threshold);
            other.ifPresent(hidden::add);
            total = other.isPresent();
        }
        var shown = new LinkedHashMap<K, Integer>(counts);
        shown.keySet().removeAll(hidden);
        var sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Shown<>(shown, hidden, total ? OptionalInt.of(sum) : OptionalInt.empty());
    }

    /**
     * True when the total lets each hidden count go from 1 to the threshold: the others, at least 1
     * each, leave it that much.
     */
    private static <K> boolean isVague(Map<K, Integer> counts, Set<K> hidden, int threshold) {
        long sum = hidden.stream().mapToLong(category -> counts.getOrDefault(category, 0)).sum();
        return hidden.size() >= 2 && sum >= (long) threshold + hidden.size() - 1;
    }

    private static <K> Optional<K> smallestOther(Map<K, Integer> counts, int threshold) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= threshold)
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static <K> void check(Map<K, Integer> counts, int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold under 2 hides nobody: " + threshold);
        }
        counts.forEach((category, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("negative count of " + category + ": " + count);
            }
        });
    }
}
