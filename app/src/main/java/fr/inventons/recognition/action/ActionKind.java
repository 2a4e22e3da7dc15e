package fr.inventons.recognition.action;

/** What the label distinguishes. */
public enum ActionKind {
    /** <i>Opération d’animation</i>: an exhibition, an event, a publication that goes to people. */
    OUTREACH_OPERATION("operation"),
    /** <i>Action remarquable</i>: something that goes on in a neighbourhood. */
    REMARKABLE_ACTION("action");

    private final String key;

    ActionKind(String key) {
        this.key = key;
    }

    /** As forms and message bundles say it. */
    public String key() {
        return key;
    }
}
