package fr.inventons.participation.planning.web;

import java.util.List;

/**
 * Moving, postponing or cancelling a day.
 *
 * @param open true while something may still be decided
 * @param told « 23 par courriel », for each way; empty when nobody is concerned
 * @param people how many in all
 * @param act the form that {@code error} is about
 * @param past what was decided before
 */
public record DateView(
        String id,
        String title,
        String when,
        String place,
        boolean postponed,
        boolean open,
        DateForm form,
        List<String> told,
        int people,
        String act,
        String field,
        String error,
        List<String> past) {
    /** The error of one field of one form, or empty. */
    public String errorOf(String which, String name) {
        return act.equals(which) && field.equals(name) ? error : "";
    }

    /** An error about no field of its own. */
    public boolean general() {
        return !error.isEmpty() && field.isEmpty();
    }
}
