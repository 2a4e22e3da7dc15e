package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.NewPerson;
import java.util.EnumMap;
import java.util.Map;

/** A person as the cells of a line say her. */
public final class Cells {
    private Cells() {}

    public static NewParticipant participant(Map<Column, String> cells) {
        var mobile = get(cells, Column.MOBILE);
        return new NewParticipant(
                new NewPerson(
                        get(cells, Column.CIVILITY),
                        get(cells, Column.GIVEN_NAME),
                        get(cells, Column.FAMILY_NAME),
                        get(cells, Column.EMAIL),
                        mobile.isEmpty() ? get(cells, Column.PHONE) : mobile,
                        get(cells, Column.ADDRESS),
                        get(cells, Column.RELAY)),
                get(cells, Column.QUALITY),
                get(cells, Column.ORGANISATION));
    }

    /** The same person as the cells of our own files. */
    public static Map<Column, String> of(NewParticipant participant) {
        var person = participant.person();
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.CIVILITY, person.civility());
        cells.put(Column.FAMILY_NAME, person.familyName());
        cells.put(Column.GIVEN_NAME, person.givenName());
        cells.put(Column.QUALITY, participant.quality());
        cells.put(Column.ORGANISATION, participant.organisation());
        cells.put(Column.EMAIL, person.email());
        cells.put(Column.PHONE, person.mobile());
        cells.put(Column.ADDRESS, person.postalAddress());
        cells.put(Column.RELAY, person.relay());
        return cells;
    }

    private static String get(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
