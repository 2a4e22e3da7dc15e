package fr.inventons.foundation.campaign;

/** How much a reader sees; the order goes from nothing to everything. */
public enum Sight {
    /** Nothing, not even that it exists. */
    NONE,
    /** Its title, where it is and since when; nothing of what was written. */
    STATUS,
    /** What was written, without names of people or bodies behind it. */
    ANONYMOUS,
    /** All that was written. */
    FULL
}
