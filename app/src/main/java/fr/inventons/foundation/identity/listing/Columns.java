package fr.inventons.foundation.identity.listing;

import fr.inventons.platform.source.Line;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a list of organisations may be called; the first name that is there counts.
 */
enum Columns {
    NAME("raison_sociale", "nom", "organisme", "denomination", "dénomination", "structure"),
    SIRET("siret", "code_tiers", "numero_siret", "n° siret"),
    KIND("nature", "categorie", "catégorie"),
    DEPARTMENT("insee_dep", "departement", "département", "code_departement", "dep"),
    COMMUNE("commune", "code_insee", "insee_commune", "code_commune"),
    CONTRACT("code_cv"),
    HOST("porteur", "organisme_porteur", "support"),
    /**
     * Only in lists of funded posts, whose employers have no other purpose than the public good.
     */
    POST("id_poste");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> names;

    Columns(String... names) {
        this.names = List.of(names);
    }

    String of(Line line) {
        return names.stream().map(line::get).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /**
     * Which columns a list needs: a name for each organisation, and one that shows that the lines
     * are organisations; whatever these columns are called.
     */
    static List<String> required(Set<String> columns) {
        if (!NAME.in(columns)) {
            return List.of(NAME.names.getFirst(), SIRET.names.getFirst());
        }
        return SIRET.in(columns) || KIND.in(columns) || HOST.in(columns)
                ? List.of()
                : List.of(SIRET.names.getFirst());
    }

    private boolean in(Set<String> columns) {
        return names.stream().anyMatch(columns::contains);
    }
}
