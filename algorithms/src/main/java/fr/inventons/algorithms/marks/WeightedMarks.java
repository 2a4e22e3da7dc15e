package fr.inventons.algorithms.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up the marks of a committee and puts files in order: a weighted sum for each sheet, then the
 * mean over the sheets that count (simple additive weighting; Fishburn, <i>Additive utilities with
 * incomplete product sets</i>, Operations Research 15, 1967). Nobody's marks are corrected,
 * centred, or left out.
 *
 * <p>Ties, by a rule that is written before anything opens: the higher mean on the first criterion
 * of a published list comes first, then on the second, and so on; files equal on all of them stand
 * together, and no lot is drawn.
 *
 * <p>Guarantees, each checked in {@code WeightedMarksTest}: whole numbers only, so the order is the
 * one of exact fractions; the order is total and does not depend on how files or sheets stand in
 * their lists; a sheet with no lower mark and one higher never moves its file down. Known limit: a
 * mean depends on who recused, since a severe member counts in some files and not in others; that
 * is why an order is an aid to a discussion and never an avis. O(files × sheets × criteria + files
 * log files).
 */
public final class WeightedMarks {
    private WeightedMarks() {}

    /**
     * A file and the sheets that count for it.
     *
     * @param sheets for each member, a mark by criterion
     */
    public record Marked<K>(K file, List<Map<String, Integer>> sheets) {}

    /**
     * The weighted sum of one sheet.
     *
     * @param weights by criterion, each positive
     * @param marks by criterion, none negative
     * @throws IllegalArgumentException when the criteria of the sheet are not those of the weights
     */
    public static long total(Map<String, Integer> weights, Map<String, Integer> marks) {
        if (!weights.keySet().equals(marks.keySet())) {
            throw new IllegalArgumentException(
                    "criteria " + marks.keySet() + " marked, " + weights.keySet() + " expected");
        }
        long total = 0;
        for (var mark : marks.entrySet()) {
            total += (long) weight(weights, mark.getKey()) * mark.getValue();
        }
        return total;
    }

    /**
     * The mean of the sheets' weighted sums in tenths, halves rounded up; empty without a sheet.
     * For showing only: the order never uses it.
     */
    public static Optional<Long> meanInTenths(
            Map<String, Integer> weights, List<Map<String, Integer>> sheets) {
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        long sum = sum(weights, sheets);
        return Optional.of(Math.floorDiv(20 * sum + sheets.size(), 2L * sheets.size()));
    }

    /**
     * Files from the highest to the lowest; those that nothing tells apart stand together. A file
     * without a sheet is left out: it has no rank.
     *
     * @param ties criteria that part two files with the same mean, in their order
     */
    public static <K> List<List<K>> order(
            Map<String, Integer> weights, List<String> ties, List<Marked<K>> files) {
        var comparator = comparator(weights, ties);
        var sorted =
                files.stream()
                        .filter(file -> !file.sheets().isEmpty())
                        .sorted((a, b) -> comparator.compare(b.sheets(), a.sheets()))
                        .toList();
        var groups = new ArrayList<List<K>>();
        for (int i = 0; i < sorted.size(); i++) {
            var file = sorted.get(i);
            var tied = i > 0 && comparator.compare(sorted.get(i - 1).sheets(), file.sheets()) == 0;
            if (!tied) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(file.file());
        }
        return groups.stream().map(List::copyOf).toList();
    }

    private static Comparator<List<Map<String, Integer>>> comparator(
            Map<String, Integer> weights, List<String> ties) {
        Comparator<List<Map<String, Integer>>> comparator =
                (a, b) -> compare(sum(weights, a), a.size(), sum(weights, b), b.size());
        for (var tie : ties) {
            comparator =
                    comparator.thenComparing(
                            (a, b) -> compare(sum(tie, a), a.size(), sum(tie, b), b.size()));
        }
        return comparator;
    }

    /** Compares a/m with b/n without dividing. */
    private static int compare(long a, int m, long b, int n) {
        return Long.compare(Math.multiplyExact(a, (long) n), Math.multiplyExact(b, (long) m));
    }

    private static long sum(Map<String, Integer> weights, List<Map<String, Integer>> sheets) {
        return sheets.stream().mapToLong(sheet -> total(weights, sheet)).sum();
    }

    private static long sum(String criterion, List<Map<String, Integer>> sheets) {
        return sheets.stream().mapToLong(sheet -> sheet.getOrDefault(criterion, 0)).sum();
    }

    private static int weight(Map<String, Integer> weights, String criterion) {
        return weights.getOrDefault(criterion, 0);
    }
}
