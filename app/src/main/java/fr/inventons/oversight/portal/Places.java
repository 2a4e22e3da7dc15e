package fr.inventons.oversight.portal;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Neighbourhood;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Places on one line, the name that people use first. */
public final class Places {
    private Places() {}

    /** « Les Oliviers, à Sainte-Lucie ». */
    public static String where(Neighbourhood neighbourhood) {
        return neighbourhood.usualName() + ", à " + String.join(", ", neighbourhood.communes());
    }

    static String where(Optional<Neighbourhood> neighbourhood, Optional<Department> department) {
        return neighbourhood
                .map(Places::where)
                .or(() -> department.map(Department::name))
                .orElse("");
    }

    /** Letters and digits alone, without accents or capitals, one space between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
