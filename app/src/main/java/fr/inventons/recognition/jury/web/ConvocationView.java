package fr.inventons.recognition.jury.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The page that convenes a committee.
 *
 * @param composition what the edition recommends
 * @param errorField of the form, or empty; of a line {@code ligne-2}
 */
public record ConvocationView(
        List<Option> tracks,
        String track,
        String title,
        String day,
        String president,
        String composition,
        int members,
        int files,
        List<GuestLine> lines,
        String errorField,
        String error) {

    public record GuestLine(
            int index,
            String givenName,
            String familyName,
            String email,
            String quality,
            String organisation) {}

    public String errorOf(String field) {
        return errorField.equals(field) ? error : "";
    }
}
