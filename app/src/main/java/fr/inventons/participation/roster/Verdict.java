package fr.inventons.participation.roster;

/** What a line of a file means for the list. */
public enum Verdict {
    /** Somebody new. */
    ADD,
    /** Somebody who is there, and nothing of her changes. */
    SAME,
    /** Somebody exported from here, and corrected in the file. */
    CHANGED,
    /** The same cell was changed in the file and here since the export: a person chooses. */
    CONTRADICTED,
    /** Somebody who may be somebody who is there: a person says. */
    ALIKE,
    /** It cannot be taken as it is. */
    REFUSED,
    /** Somebody of the export whom the file names no more: a person says whether she goes. */
    GONE
}
