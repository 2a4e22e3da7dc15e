package fr.inventons.platform.web;

/** Thrown by a page method when the person is known and may not. The page says why. */
public final class Forbidden extends RuntimeException {
    private final String sentence;

    /**
     * @param sentence in French, says who may; empty for the general one
     */
    public Forbidden(String sentence) {
        super("forbidden", null, false, false);
        this.sentence = sentence;
    }

    public Forbidden() {
        this("");
    }

    public String sentence() {
        return sentence;
    }
}
