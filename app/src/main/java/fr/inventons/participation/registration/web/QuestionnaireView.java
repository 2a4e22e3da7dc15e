package fr.inventons.participation.registration.web;

import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Need;
import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The short questionnaire, the same on the public page, by the link and for the officer.
 *
 * @param newcomer true while her name and how to reach her are asked
 * @param workshops what may be wished; empty when the meeting has none
 * @param lost how many wishes were for a workshop that is no longer there
 * @param field the field that {@code error} is about; empty when it is about the whole
 */
public record QuestionnaireView(
        RegistrationForm form,
        boolean newcomer,
        List<Option> qualities,
        List<Option> ages,
        List<Option> workshops,
        List<Option> needs,
        int lost,
        String field,
        String error) {
    /** The error of one field, or empty. */
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }

    /** How many wishes are asked. */
    public int wishes() {
        return Math.min(3, workshops.size() - 1);
    }

    public String age() {
        return form.age().isEmpty() ? AgeBand.ADULT.name() : form.age();
    }

    public static String childcare() {
        return Need.CHILDCARE.name();
    }
}
