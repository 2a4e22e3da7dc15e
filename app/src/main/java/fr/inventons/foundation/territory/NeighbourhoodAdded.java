package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;

/** An import made a neighbourhood known. */
public record NeighbourhoodAdded(String neighbourhood, String generation) implements Fact {
    @Override
    public String type() {
        return "neighbourhood.added";
    }
}
