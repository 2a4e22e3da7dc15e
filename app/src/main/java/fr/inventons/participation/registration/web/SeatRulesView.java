package fr.inventons.participation.registration.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The rules of a meeting's seats.
 *
 * @param keys for whom seats may be reserved, residents first
 * @param taken « 42 places sont prises »
 * @param theirs what somebody else wrote meanwhile, in one sentence
 */
public record SeatRulesView(
        String meeting,
        String meetingTitle,
        String taken,
        boolean announced,
        List<Option> keys,
        RulesForm form,
        String field,
        String error,
        String theirs) {
    /** The error of one field, or empty. */
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }
}
