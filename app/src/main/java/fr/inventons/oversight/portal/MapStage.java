package fr.inventons.oversight.portal;

/** How far a département has come, as far as it made it public. No other stage is ever shown. */
public enum MapStage {
    /** Nothing was made public. */
    NOTHING,
    /** A meeting was announced. */
    ANNOUNCED,
    /** A remontée was signed and sent, and the département said so. */
    TRANSMITTED,
    /** At least one answer is published. */
    ANSWERED
}
