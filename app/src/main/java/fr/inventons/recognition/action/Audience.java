package fr.inventons.recognition.action;

/** Whom an action is for, as lists filter it; the words of its bearers are in {@link Story}. */
public enum Audience {
    EVERYONE("tous"),
    CHILDREN("enfants"),
    YOUNG_PEOPLE("jeunes"),
    FAMILIES("familles"),
    WOMEN("femmes"),
    ELDERS("aines"),
    JOB_SEEKERS("emploi"),
    NEWCOMERS("arrivants");

    private final String key;

    Audience(String key) {
        this.key = key;
    }

    /** As forms, addresses and message bundles say it. */
    public String key() {
        return key;
    }
}
