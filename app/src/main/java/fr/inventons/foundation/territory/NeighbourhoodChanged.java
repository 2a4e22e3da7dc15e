package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;
import java.util.List;

/**
 * An import changed what is known of a neighbourhood.
 *
 * @param what {@code name}, {@code communes} or both
 */
public record NeighbourhoodChanged(String neighbourhood, List<String> what) implements Fact {
    public NeighbourhoodChanged {
        what = List.copyOf(what);
    }

    @Override
    public String type() {
        return "neighbourhood.changed";
    }
}
