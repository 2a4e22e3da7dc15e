package fr.inventons.participation.planning;

import java.util.UUID;

/** A national spreadsheet of meetings. */
public record SheetId(UUID value) {
    public static SheetId random() {
        return new SheetId(UUID.randomUUID());
    }
}
