package fr.inventons.foundation.identity;

/**
 * An organisation to register, as typed.
 *
 * @param siret 14 digits, or {@code ""}: nobody is turned away for want of one
 */
public record NewOrganisation(String name, OrganisationKind kind, String siret) {}
