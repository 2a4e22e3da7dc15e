package fr.inventons.algorithms.assignment;

import java.util.List;

/** How {@link Companions#allocate} can end. */
public sealed interface Company {
    /** Two people who must be in different workshops. */
    record Apart(int one, int other) {}

    /**
     * Everybody is placed as well as was found.
     *
     * @param asked the question with its pins: what the certificate of {@code allocation} proves
     * @param broken groups that fit nowhere, by their number in the order given
     * @param together pairs still in one workshop
     * @param values of each level of the first question
     * @param bounds of each level when nobody is kept with or from anybody: no allocation is
     *     better, level after level; the gap is the difference at the first level where they differ
     */
    record Placed(
            Allocation allocation,
            Demand asked,
            List<Integer> broken,
            List<Apart> together,
            List<Long> values,
            List<Long> bounds)
            implements Company {
        public Placed {
            broken = List.copyOf(broken);
            together = List.copyOf(together);
            values = List.copyOf(values);
            bounds = List.copyOf(bounds);
        }
    }

    /** Kept together, by one group or by groups that share members, and apart. */
    record Contradiction(Apart pair) implements Company {}
}
