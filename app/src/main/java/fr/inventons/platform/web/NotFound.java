package fr.inventons.platform.web;

/**
 * Thrown by a page method when a thing does not exist, or when this reader may not know that it
 * does: both get the same page.
 */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
