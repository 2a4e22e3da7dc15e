package fr.inventons.participation.opinion;

/** What a body concludes. */
public enum Position {
    FAVOURABLE,
    WITH_RESERVATIONS,
    UNFAVOURABLE,
    ALTERNATIVE;

    /** The end of its message keys: {@code with-reservations}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
