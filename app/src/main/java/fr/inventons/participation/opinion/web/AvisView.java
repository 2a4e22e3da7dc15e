package fr.inventons.participation.opinion.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The page where an avis is given.
 *
 * @param paper the programme officer records it from paper, and says which
 * @param errorField name of the field that {@code error} is about, or empty
 */
public record AvisView(
        String proposal,
        String reference,
        String title,
        List<Option> bodies,
        List<Option> positions,
        boolean correction,
        boolean paper,
        String errorField,
        String error,
        AvisForm form) {
    /** The error of one field, or empty. */
    public String errorOf(String field) {
        return errorField.equals(field) ? error : "";
    }
}
