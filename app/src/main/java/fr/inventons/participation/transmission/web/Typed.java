package fr.inventons.participation.transmission.web;

import java.util.Map;

/**
 * A form that was refused: which one, why, and what was typed, so that nothing is lost.
 *
 * @param form name of the form on its page, empty when nothing was refused
 */
public record Typed(String form, String sentence, Map<String, String> values) {
    public static final Typed NOTHING = new Typed("", "", Map.of());

    /** What was typed in that field of that form. */
    public String value(String form, String field) {
        return this.form.equals(form) ? values.getOrDefault(field, "") : "";
    }

    /** The sentence, at that form. */
    public String error(String form) {
        return this.form.equals(form) ? sentence : "";
    }
}
