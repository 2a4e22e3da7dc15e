package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;

/** A neighbourhood was given the name that people say. The name itself stays out of the journal. */
public record NeighbourhoodNamed(String neighbourhood) implements Fact {
    @Override
    public String type() {
        return "neighbourhood.named";
    }
}
