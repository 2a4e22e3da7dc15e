package fr.inventons.foundation.identity;

/** What sort of participatory body it is. */
public enum BodyKind {
    /** <i>Conseil citoyen</i>, law of 21 February 2014. */
    CITIZEN_COUNCIL,
    /** <i>Conseil de quartier</i>. */
    NEIGHBOURHOOD_COUNCIL,
    /** <i>Table de quartier</i>. */
    RESIDENTS_TABLE,
    /** <i>Conseil de jeunes</i>. */
    YOUTH_COUNCIL,
    OTHER
}
