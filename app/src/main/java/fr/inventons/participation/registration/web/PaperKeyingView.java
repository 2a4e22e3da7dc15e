package fr.inventons.participation.registration.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * The page where paper forms are keyed one after the other.
 *
 * @param wishes « 1 Mobilité, 2 Emploi »
 * @param needs « F fauteuil, G garde d’enfants »
 * @param done what became of the last one, empty before the first
 * @param last the last five, the newest first
 */
public record PaperKeyingView(
        String meeting,
        String meetingTitle,
        List<Option> qualities,
        List<Option> ages,
        List<Option> channels,
        String wishes,
        String needs,
        KeyingForm form,
        String field,
        String error,
        boolean asksNamesake,
        String done,
        List<Last> last) {
    /** One of the last that were keyed. */
    public record Last(String id, String name, String quality, String code, Status status) {}

    /** The error of one field, or empty. */
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }
}
