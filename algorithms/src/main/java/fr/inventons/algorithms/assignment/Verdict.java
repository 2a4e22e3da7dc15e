package fr.inventons.algorithms.assignment;

import java.util.List;

/** What {@link Checker} found. */
public sealed interface Verdict {
    /**
     * The allocation is feasible and optimal at every level.
     *
     * @param values of each level, the lot last; each is also the bound that the potentials prove
     */
    record Proved(List<Long> values) implements Verdict {
        public Proved {
            values = List.copyOf(values);
        }
    }

    /** The certificate does not fit the question, or breaks a rule that cannot be broken. */
    record NotFeasible(String because) implements Verdict {}

    /**
     * The allocation costs more than the potentials prove necessary.
     *
     * @param level from 0
     */
    record NotProved(int level, long value, long bound) implements Verdict {}
}
