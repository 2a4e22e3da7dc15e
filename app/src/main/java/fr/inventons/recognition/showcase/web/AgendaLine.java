package fr.inventons.recognition.showcase.web;

/**
 * An event as the agenda shows it.
 *
 * @param day « 12 »
 * @param month « juin », « nov. »
 * @param when « samedi 9 juin 2018, de 14 h à 18 h »
 * @param actionHref page of the action that invites, or {@code ""}
 * @param cancelReason why it will not be held, or {@code ""}
 */
public record AgendaLine(
        String id,
        String day,
        String month,
        String when,
        String title,
        String place,
        String where,
        String about,
        String access,
        String actionHref,
        String actionTitle,
        String cancelReason) {
    public boolean cancelled() {
        return !cancelReason.isEmpty();
    }
}
