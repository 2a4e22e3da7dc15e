package fr.inventons.recognition.action;

/** How an action came to be known. */
public enum Origin {
    WORKSHOP("workshop"),
    PREFECTURE("prefecture"),
    BEARER("bearer");

    private final String key;

    Origin(String key) {
        this.key = key;
    }

    /** As message bundles say it. */
    public String key() {
        return key;
    }
}
