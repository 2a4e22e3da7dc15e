package fr.inventons.foundation.territory;

import java.util.List;
import java.util.Set;

/** The shapes of file that the import knows, told apart by the names of their columns. */
enum Layout {
    NEIGHBOURHOODS_2024,
    NEIGHBOURHOODS_2015,
    SUCCESSIONS;

    /** The columns it cannot do without. */
    List<String> columns() {
        return switch (this) {
            case NEIGHBOURHOODS_2024 -> List.of("code_qp", "lib_qp", "insee_communes");
            case NEIGHBOURHOODS_2015 -> List.of("code_qp", "nom_qp", "nom_commune");
            case SUCCESSIONS -> List.of("code_ancien", "code_nouveau", "nature");
        };
    }

    /** The layout that {@code header} holds most of, the first one when it holds none. */
    static Layout closest(Set<String> header) {
        var closest = NEIGHBOURHOODS_2024;
        for (var layout : values()) {
            if (layout.missing(header).size() < closest.missing(header).size()) {
                closest = layout;
            }
        }
        return closest;
    }

    List<String> missing(Set<String> header) {
        return columns().stream().filter(column -> !header.contains(column)).toList();
    }
}
