package fr.inventons.recognition.jury;

import java.util.List;
import java.util.Optional;

/** The marks of a file as one reader may see them. */
public sealed interface MarksSeen {
    /** Nothing of the marks of others: not who gave which, not a total. */
    record Hidden(Why why) implements MarksSeen {}

    /** Why marks are hidden. */
    enum Why {
        /** The reader's own marks or links wait. */
        OWN_FIRST,
        /** The discussion is not open. */
        BEFORE_DISCUSSION,
        /** A link keeps the reader away. */
        RECUSED,
        /** The reader does not sit and keeps no papers. */
        NOT_SITTING
    }

    /**
     * @param counted sheets that enter the total, in the order of the members
     * @param setAside sheets that a link made stop counting; for the secretary alone
     * @param meanTenths mean of the weighted sums, in tenths; empty without a sheet
     */
    record Shown(List<Sheet> counted, List<Sheet> setAside, Optional<Long> meanTenths)
            implements MarksSeen {}
}
