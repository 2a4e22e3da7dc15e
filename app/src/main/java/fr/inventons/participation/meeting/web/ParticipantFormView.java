package fr.inventons.participation.meeting.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The form that adds a person or corrects a line.
 *
 * @param said what the refused line said that no field holds, such as an unknown kind of actor
 * @param field the field that {@code error} is about; empty when it is about the whole
 * @param asksNamesake true when somebody of that name is on the list
 */
public record ParticipantFormView(
        String meeting,
        String meetingTitle,
        String title,
        String action,
        String said,
        ParticipantForm form,
        List<Option> qualities,
        String field,
        String error,
        boolean asksNamesake) {
    /** The error of one field, or empty. */
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }
}
