package fr.inventons.participation.meeting;

import java.util.Locale;

/** Why a file is no list of participants. */
public enum FileProblem {
    EMPTY,
    TOO_BIG,
    /** A workbook of an older format. */
    OLD,
    ENCRYPTED,
    /** Neither a workbook nor a CSV. */
    UNKNOWN,
    BROKEN,
    /** A workbook that unfolds without measure. */
    BOMB,
    /** A workbook that asks for things outside itself. */
    ENTITIES,
    /** None of its first lines names a column « Nom ». */
    NO_HEADING,
    NO_ROWS,
    TOO_LONG;

    /** The one that a key of the platform's spreadsheets tells. */
    static FileProblem of(String key) {
        return valueOf(
                key.substring(key.indexOf('-') + 1).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
