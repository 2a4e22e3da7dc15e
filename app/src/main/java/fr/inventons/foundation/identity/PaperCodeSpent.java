package fr.inventons.foundation.identity;

/**
 * Thrown into the transaction of an act by a paper code that has served or expired meanwhile, so
 * that nothing of the act remains. The error page says so in French.
 */
public final class PaperCodeSpent extends RuntimeException {
    PaperCodeSpent(String reference) {
        super(reference + " has served, or is over");
    }
}
