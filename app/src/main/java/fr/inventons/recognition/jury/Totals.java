package fr.inventons.recognition.jury;

import fr.inventons.algorithms.marks.WeightedMarks;
import fr.inventons.foundation.campaign.LabelScheme;
import java.util.Optional;

/** Totals of marks, as whole numbers and as a French reader writes them. */
public final class Totals {
    private Totals() {}

    /** The weighted sum of a complete sheet; empty while a mark is missing. */
    public static Optional<Long> of(LabelScheme scheme, Sheet sheet) {
        var weights = Sights.weights(scheme);
        return sheet.marks().keySet().equals(weights.keySet())
                ? Optional.of(WeightedMarks.total(weights, sheet.marks()))
                : Optional.empty();
    }

    /** The highest total that a file can have. */
    public static int highest(LabelScheme scheme) {
        return LabelScheme.HIGHEST_MARK
                * scheme.criteria().stream().mapToInt(LabelScheme.Criterion::weight).sum();
    }

    /** « 243,3 » for 2433. */
    public static String tenths(long tenths) {
        return tenths / 10 + "," + tenths % 10;
    }
}
