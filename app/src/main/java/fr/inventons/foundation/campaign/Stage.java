package fr.inventons.foundation.campaign;

/** How far a thing has come, from the table to the public. The order is the order of the chain. */
public enum Stage {
    /** Said at the table. */
    SAID,
    /** Released in the room by the rapporteur or the facilitator. */
    RELEASED,
    /** In read-back (relecture) after the meeting closed. */
    REVIEW,
    /** In the visa chain. */
    VALIDATION,
    /** Signed and sent. */
    SENT,
    /** In a national working group. */
    GROUPED,
    /** Published. */
    PUBLISHED
}
