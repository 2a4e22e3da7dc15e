package fr.inventons.foundation.identity;

/**
 * What a code opens.
 *
 * @param reference what the journal keeps of whoever shows it: {@code ticket:<table>}, {@code
 *     dossier:<action>}
 * @param home the page to land on
 */
public record CodeGrant(String reference, Grant grant, String home) {}
