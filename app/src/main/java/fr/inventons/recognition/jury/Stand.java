package fr.inventons.recognition.jury;

/** Where a member is with a file. Says nothing of the marks. */
public enum Stand {
    /** The bearer took the file back. */
    WITHDRAWN,
    /** Kept away by a link. */
    RECUSED,
    /** Said nothing of links yet. */
    UNDECLARED,
    TO_MARK,
    /** Began, did not submit. */
    DRAFT,
    SUBMITTED
}
