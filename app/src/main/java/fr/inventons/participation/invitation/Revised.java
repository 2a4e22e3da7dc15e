package fr.inventons.participation.invitation;

/**
 * Something an officer writes, with the number of its version.
 *
 * @param revision 0 while it is the product's own
 */
public record Revised<T>(int revision, T text) {}
