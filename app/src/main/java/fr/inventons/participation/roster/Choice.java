package fr.inventons.participation.roster;

/** What a person answers to a line. */
public enum Choice {
    /** Take what the file says. */
    FILE,
    /** Keep what stands here. */
    HERE,
    /** It is the same person: what was missing here is taken from the file. */
    SAME,
    /** It is somebody else: she is added. */
    OTHER,
    /** Take her off the list. */
    REMOVE
}
