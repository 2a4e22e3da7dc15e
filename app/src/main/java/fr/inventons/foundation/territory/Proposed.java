package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.Communes.Commune;
import java.util.List;

/** What a line says of a neighbourhood; communes in the order they are kept. */
record Proposed(
        long line,
        NeighbourhoodCode code,
        DepartmentCode department,
        Generation generation,
        String name,
        List<Commune> communes) {
    /** What is known of a neighbourhood before the import. */
    record Known(String name, List<Commune> communes) {}
}
