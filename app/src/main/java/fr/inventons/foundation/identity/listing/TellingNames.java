package fr.inventons.foundation.identity.listing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Names that tell one organisation from another. « Centre social et culturel » is borne by several
 * in each département, so it proves nothing.
 */
final class TellingNames {
    private static final Set<String> COMMON =
            Set.of(
                    "a",
                    "accueil",
                    "animation",
                    "ass",
                    "asso",
                    "assoc",
                    "association",
                    "au",
                    "aux",
                    "centre",
                    "club",
                    "collectif",
                    "comite",
                    "culture",
                    "culturel",
                    "culturelle",
                    "d",
                    "de",
                    "des",
                    "du",
                    "education",
                    "en",
                    "enfance",
                    "enfants",
                    "espace",
                    "et",
                    "familial",
                    "famille",
                    "familles",
                    "femmes",
                    "fetes",
                    "formation",
                    "habitants",
                    "insertion",
                    "jeunes",
                    "jeunesse",
                    "l",
                    "la",
                    "le",
                    "les",
                    "ligue",
                    "locale",
                    "loisirs",
                    "maison",
                    "mediation",
                    "mission",
                    "mjc",
                    "pour",
                    "quartier",
                    "quartiers",
                    "regie",
                    "relais",
                    "social",
                    "sociale",
                    "sociaux",
                    "socio",
                    "socioculturel",
                    "solidarite",
                    "tous");

    private TellingNames() {}

    static boolean tells(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .anyMatch(word -> !word.isEmpty() && !COMMON.contains(word));
    }
}
