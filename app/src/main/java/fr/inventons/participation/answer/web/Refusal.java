package fr.inventons.participation.answer.web;

/**
 * Why a form was refused.
 *
 * @param where the field, or the form as a whole
 * @param sentence in French
 */
public record Refusal(String where, String sentence) {
    static final Refusal NONE = new Refusal("", "");

    /** The sentence when it is about {@code field}, else empty. */
    public String at(String field) {
        return where.equals(field) ? sentence : "";
    }
}
