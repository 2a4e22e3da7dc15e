package fr.inventons.recognition.label;

/** The two acts that end a label (CRPA L242-1 and L242-2). */
public enum Act {
    /** For the future, from a date. */
    ABROGATION,
    /** As if it had never been given: only if it was illegal, and within four months. */
    WITHDRAWAL
}
