package fr.inventons.recognition.label.web;

/**
 * Why a form was refused.
 *
 * @param where the field, or the form as a whole
 * @param sentence in French
 */
public record LabelRefusal(String where, String sentence) {
    static final LabelRefusal NONE = new LabelRefusal("", "");

    /** The sentence when it is about {@code field}, else empty. */
    public String at(String field) {
        return where.equals(field) ? sentence : "";
    }
}
