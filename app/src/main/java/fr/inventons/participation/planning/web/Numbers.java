package fr.inventons.participation.planning.web;

/** Whole numbers as people type them. */
final class Numbers {
    private Numbers() {}

    /** Below zero when it is none. */
    static int read(String text) {
        var plain = text.strip();
        return plain.matches("[0-9]{1,6}") ? Integer.parseInt(plain) : -1;
    }
}
