package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.territory.Commune;
import fr.inventons.foundation.territory.CommuneCode;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Communes as people type them: a name within a département, or a code. */
@Component
class TypedCommunes {
    private final Territories territories;

    TypedCommunes(Territories territories) {
        this.territories = territories;
    }

    /** The code that was meant; what was typed when it is none, so that the verb refuses it. */
    String code(String typed, Collection<DepartmentCode> departments) {
        var asked = plain(typed);
        if (asked.isEmpty() || CommuneCode.read(typed).isPresent()) {
            return typed.strip().toUpperCase(Locale.ROOT);
        }
        return departments.stream()
                .flatMap(department -> territories.communes(department).stream())
                .filter(commune -> plain(commune.name()).equals(asked))
                .map(Commune::code)
                .map(CommuneCode::value)
                .findFirst()
                .orElse(typed.strip());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("\\bst(e?)\\b", "saint$1")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
