package fr.inventons.foundation.identity;

/**
 * What sort of organisation it is. Which <i>qualité</i> its people have is said by the campaign.
 */
public enum OrganisationKind {
    /** A service of the State: préfecture, rectorate, ministry … */
    STATE,
    /** An agency or another public establishment. */
    AGENCY,
    /** A commune, an intermunicipality, a département, a région, and what depends on them. */
    LOCAL_AUTHORITY,
    /** A social landlord. */
    LANDLORD,
    ASSOCIATION,
    BUSINESS,
    /** A school, or one of its classes. */
    SCHOOL,
    /** A citizen council or another participatory body, when it carries something itself. */
    COUNCIL,
    /** People of a neighbourhood who act together, without a legal form. */
    COLLECTIVE,
    /** Nobody entitled has said yet what it is. */
    OTHER
}
