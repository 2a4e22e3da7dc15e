package fr.inventons.foundation.identity;

/** Why two organisations are taken for one, the surest reason first. */
public enum Tie {
    /** The same record, or records that were merged. */
    SAME,
    /** Two establishments of one body: the first nine digits of their SIRET are the same. */
    SIREN,
    /** One took over from the other. */
    SUCCESSION,
    /** Their names differ by no more than people differ in writing one. */
    SPELLING
}
