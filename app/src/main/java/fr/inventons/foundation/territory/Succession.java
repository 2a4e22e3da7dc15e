package fr.inventons.foundation.territory;

/** A neighbourhood of a generation continues in one of the next. */
public record Succession(NeighbourhoodCode predecessor, NeighbourhoodCode successor, Kind kind) {
    /** What became of its limits. */
    public enum Kind {
        UNCHANGED,
        MODIFIED,
        MERGED,
        SPLIT
    }
}
