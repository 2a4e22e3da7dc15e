package fr.inventons.foundation.identity;

/**
 * What sort of organisation it is. Which <i>qualité</i> its people have is said by the campaign.
 */
public enum OrganisationKind {
    /** A service of the State: préfecture, rectorate, ministry … */
    STATE,
    /** An agency or another public establishment. */
    AGENCY,
    /** A commune, an intermunicipality, a département, a région. */
    LOCAL_AUTHORITY,
    /** A social landlord. */
    LANDLORD,
    ASSOCIATION,
    BUSINESS,
    OTHER
}
