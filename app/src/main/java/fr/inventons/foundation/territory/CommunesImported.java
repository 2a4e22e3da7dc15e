package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;

/** A list of communes was read: one fact for the list, since it holds tens of thousands. */
public record CommunesImported(int added, int changed) implements Fact {
    @Override
    public String type() {
        return "communes.imported";
    }
}
