package fr.inventons.participation.meeting;

/** Why a file is no list of participants. */
public enum FileProblem {
    EMPTY,
    TOO_BIG,
    /** A spreadsheet renamed .csv, or sent as it is. */
    SPREADSHEET,
    NOT_TEXT,
    /** None of its first lines names a column « Nom ». */
    NO_NAME_COLUMN,
    NO_LINES,
    TOO_MANY_LINES
}
