package fr.inventons.foundation.identity.web;

/**
 * An organisation in a list.
 *
 * @param what its kind, in words
 * @param where commune and départements, or empty
 * @param spelt its other spellings, or empty
 */
public record OrganisationRow(
        String id, String name, String href, String what, String where, String spelt) {}
