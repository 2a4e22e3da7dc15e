package fr.inventons.algorithms.assignment;

import java.util.Arrays;
import java.util.List;

/** How {@link Companions#allocate} can end. */
public sealed interface Company {
    /** Two people who must be in different workshops. */
    record Apart(int one, int other) {}

    /**
     * Everybody is placed.
     *
     * @param asked the question with its pins and bars: what the certificate of {@code allocation}
     *     proves
     * @param broken groups that no workshop can hold, by their number in the order given
     * @param together pairs still in one workshop, because both are pinned there
     * @param values of each level of the first question
     * @param bounds of each level: no allocation that keeps these groups and pairs is better, level
     *     after level; equal to the values when the search was exhaustive
     * @param free the optimum when nobody is kept with or from anybody, with its own certificate:
     *     what the company costs is the difference
     */
    record Placed(
            Allocation allocation,
            Demand asked,
            List<Integer> broken,
            List<Apart> together,
            List<Long> values,
            List<Long> bounds,
            Allocation free)
            implements Company {
        public Placed {
            broken = List.copyOf(broken);
            together = List.copyOf(together);
            values = List.copyOf(values);
            bounds = List.copyOf(bounds);
        }

        /** True when nothing better exists; false when the search was stopped before it knew. */
        public boolean exact() {
            return Arrays.equals(values.toArray(), bounds.toArray());
        }
    }

    /** Kept together, by one group or by groups that share members, and apart. */
    record Contradiction(Apart pair) implements Company {}
}
