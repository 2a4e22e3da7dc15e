package fr.inventons.participation.allocation;

/** How much may change when people already have their workshops. */
public enum Choice {
    /** The best balance and wishes, whoever moves. */
    BEST,
    /** A few people move, for most of what is to be gained. */
    FEW,
    /** Nobody moves who can stay; newcomers are placed. */
    NOBODY
}
