package fr.inventons.participation.planning;

import fr.inventons.participation.planning.SheetLine.Column;
import fr.inventons.participation.planning.SheetLine.Words;
import fr.inventons.platform.source.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of a national spreadsheet says what, by the words of its heading. */
final class SheetColumns {
    /** The heading of the model file, in its order. */
    static final List<String> HEADING =
            List.of("Repère", "Département", "Quartier", "Titre", "Jour", "Heure", "Lieu");

    private static final Map<Column, Set<String>> NAMES =
            new EnumMap<>(
                    Map.of(
                            Column.MARK, Set.of("repere", "reference", "identifiant", "n"),
                            Column.DEPARTMENT, Set.of("departement", "code departement", "dept"),
                            Column.NEIGHBOURHOOD,
                                    Set.of("quartier", "code quartier", "qpv", "code qpv"),
                            Column.TITLE, Set.of("titre", "titre de la rencontre", "intitule"),
                            Column.DAY, Set.of("jour", "date", "date de la rencontre"),
                            Column.HOUR, Set.of("heure", "heure d accueil", "horaire"),
                            Column.PLACE, Set.of("lieu", "salle", "adresse")));

    private static final Set<Column> NEEDED =
            Set.of(Column.DEPARTMENT, Column.TITLE, Column.DAY, Column.HOUR, Column.PLACE);

    private final Map<Column, Integer> places;

    private SheetColumns(Map<Column, Integer> places) {
        this.places = places;
    }

    /** How much a line looks like the heading; 0 when a needed column is not there. */
    static int heading(List<String> cells) {
        var found = of(cells).places.keySet();
        return found.containsAll(NEEDED) ? found.size() : 0;
    }

    static SheetColumns of(List<String> heading) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < heading.size(); i++) {
            var word = Calendar.plain(heading.get(i));
            for (var column : NAMES.entrySet()) {
                if (column.getValue().contains(word)) {
                    places.putIfAbsent(column.getKey(), i);
                }
            }
        }
        return new SheetColumns(places);
    }

    Words words(SheetRow row) {
        return new Words(
                cell(row, Column.MARK),
                cell(row, Column.DEPARTMENT),
                cell(row, Column.NEIGHBOURHOOD),
                cell(row, Column.TITLE),
                cell(row, Column.DAY),
                cell(row, Column.HOUR),
                cell(row, Column.PLACE));
    }

    private String cell(SheetRow row, Column column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place).strip();
    }
}
