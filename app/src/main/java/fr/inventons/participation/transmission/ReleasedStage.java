package fr.inventons.participation.transmission;

/** What a département lets the public map say of it. Absent: nothing yet. */
public enum ReleasedStage {
    /** Rencontre annoncée. */
    ANNOUNCED,
    /** Remontée transmise. */
    SENT,
    /** Réponses publiées. */
    ANSWERED
}
