package fr.inventons.foundation.campaign;

/** A kind of thing that the matrix « Qui voit quoi, et quand » speaks of. */
public enum Subject {
    /** What people propose, with its finding and its problem. */
    PROPOSAL,
    /** The avis of a citizen council. */
    AVIS,
    /** The remontée of a département. */
    REMONTEE,
    /** The sorting of a proposal in a national group, and whom it was sent to. */
    GROUP_WORK,
    /** The reasoned answer. */
    ANSWER,
    /** An internal note of a préfecture. No export reaches it. */
    NOTE,
    /** An internal note of the national agency. No export reaches it. */
    AGENCY_NOTE
}
