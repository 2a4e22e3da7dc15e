package fr.inventons.participation.invitation.web;

/**
 * A text being written, or who sends it.
 *
 * @param purposeName empty for who sends it
 * @param field the input that {@code error} is about, empty for the whole form
 * @param other what somebody else wrote meanwhile, empty otherwise
 */
public record PhrasingView(
        String meeting,
        String meetingTitle,
        String facts,
        String purpose,
        String purposeName,
        String error,
        String field,
        String other,
        PhrasingForm form) {
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }

    /** The refusal that is about no input. */
    public String refusal() {
        return field.isEmpty() ? error : "";
    }
}
