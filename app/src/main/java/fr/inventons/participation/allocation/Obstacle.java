package fr.inventons.participation.allocation;

/** Why somebody cannot be in a workshop at all. */
public enum Obstacle {
    /** A wheelchair does not get into the room. */
    WHEELCHAIR,
    /** The room has no hearing loop. */
    HEARING_LOOP,
    /** Nobody signs there, though somebody does elsewhere. */
    SIGN_LANGUAGE,
    /** Her language is not spoken there, though it is elsewhere. */
    LANGUAGE
}
