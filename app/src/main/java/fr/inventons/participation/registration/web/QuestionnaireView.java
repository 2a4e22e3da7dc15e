package fr.inventons.participation.registration.web;

import fr.inventons.participation.registration.AgeBand;
import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The short questionnaire, the same on the public page, by the link and for the officer.
 *
 * @param newcomer true while her name and how to reach her are asked
 * @param officer true for who types for somebody else
 * @param workshops what may be wished; empty when the meeting has none
 * @param lost how many wishes were for a workshop that is no longer there
 * @param field the field that {@code error} is about; empty when it is about the whole
 */
public record QuestionnaireView(
        RegistrationForm form,
        boolean newcomer,
        boolean officer,
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

    /** The wish of that rank, from 0, among those that can still be had: the others move up. */
    public String wish(int rank) {
        var open = workshops.stream().map(Option::value).filter(id -> !id.isEmpty()).toList();
        var kept = form.voeux().stream().filter(open::contains).toList();
        return rank < kept.size() ? kept.get(rank) : "";
    }

    public String age() {
        return form.age().isEmpty() ? AgeBand.ADULT.name() : form.age();
    }
}
