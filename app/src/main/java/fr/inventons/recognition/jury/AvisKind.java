package fr.inventons.recognition.jury;

/** What a committee advises. The authority decides. */
public enum AvisKind {
    FAVOURABLE("favorable"),
    WITH_RESERVES("reserves"),
    UNFAVOURABLE("defavorable"),
    /** To be seen again, with what is missing. */
    ADJOURN("ajourner");

    private final String key;

    AvisKind(String key) {
        this.key = key;
    }

    /** Its name in addresses, forms and message bundles. */
    public String key() {
        return key;
    }
}
