package fr.inventons.participation.registration.web;

/**
 * The form that says how else somebody is reached.
 *
 * @param now by which way news goes to her now, never the address or the number itself
 * @param mails true when an e-mail may be typed
 * @param field that {@code error} is about, or empty
 */
public record ReachView(String now, boolean mails, ReachForm form, String field, String error) {
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }
}
