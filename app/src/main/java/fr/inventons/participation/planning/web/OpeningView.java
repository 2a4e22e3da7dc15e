package fr.inventons.participation.planning.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The form that opens a meeting.
 *
 * @param template « 3 ateliers de 3 tables, 8 places à chaque table »
 * @param window first and last day of the campaign
 * @param field the field that {@code error} is about
 */
public record OpeningView(
        NewDayForm form,
        List<Option> departments,
        List<Option> neighbourhoods,
        List<Option> models,
        String template,
        String window,
        String field,
        String error) {
    /** The error of one field, or empty. */
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }
}
