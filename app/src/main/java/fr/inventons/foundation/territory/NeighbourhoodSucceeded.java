package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;

/** A neighbourhood was told to continue in another. */
public record NeighbourhoodSucceeded(String predecessor, String successor, String kind)
        implements Fact {
    @Override
    public String type() {
        return "neighbourhood.succeeded";
    }
}
