package fr.inventons.participation.registration.web;

import fr.inventons.platform.web.Status;

/** One registration, for the officer. */
public record OneRegistrationView(
        String meeting,
        String meetingTitle,
        String id,
        String name,
        Status status,
        String what,
        String reach,
        String code,
        String channel,
        String minor,
        String said,
        boolean over,
        boolean comes,
        boolean offered,
        boolean cancels,
        QuestionnaireView questions,
        String refusal) {
    public String path() {
        return "/rencontres/" + meeting + "/inscriptions/" + id;
    }
}
