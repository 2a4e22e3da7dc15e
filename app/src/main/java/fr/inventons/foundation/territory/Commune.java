package fr.inventons.foundation.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A commune, a municipal district, or a commune of before that now stands in another.
 *
 * @param population empty where no list says it
 * @param postcodes empty where no list says them
 * @param head the commune of today, for a delegated or associated one
 */
public record Commune(
        CommuneCode code,
        Kind kind,
        String name,
        DepartmentCode department,
        OptionalInt population,
        List<String> postcodes,
        Optional<CommuneCode> head) {
    public Commune {
        postcodes = List.copyOf(postcodes);
    }

    /** What it is today; the order is the one in which a code that names several is read. */
    public enum Kind {
        COMMUNE,
        /** <i>Arrondissement</i> of Paris, Lyon or Marseille. */
        MUNICIPAL_DISTRICT,
        /** <i>Commune déléguée</i> of a new commune. */
        DELEGATED,
        /** <i>Commune associée</i>, by the law of 1971. */
        ASSOCIATED
    }
}
