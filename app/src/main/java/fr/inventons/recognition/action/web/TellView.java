package fr.inventons.recognition.action.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The form that tells an action.
 *
 * @param officer true when a préfecture signals it: nobody to write to is asked
 * @param field the field that is refused, or empty
 */
public record TellView(
        TellForm form, List<Option> departments, boolean officer, String field, String error) {
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }

    public String path() {
        return officer ? "/actions-reperees/nouvelle" : "/actions/raconter";
    }
}
