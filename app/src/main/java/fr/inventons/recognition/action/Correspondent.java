package fr.inventons.recognition.action;

/** Whom to write to about an action, as typed; {@code ""} where nothing is said. Never public. */
public record Correspondent(String name, String email, String phone) {
    public static final Correspondent NOBODY = new Correspondent("", "", "");
}
