package fr.inventons.participation.registration.web;

import fr.inventons.platform.web.Status;

/**
 * What a personal link opens.
 *
 * @param name the first name alone: a link may be opened beside somebody
 * @param what where she stands, in one sentence
 * @param next what she may do, and before when
 * @param answers true while she may answer or change her answers
 * @param offered true while a seat is kept for her
 * @param comes true when the form says « je viens », false when it changes what was said
 * @param cancels true when she may say that she does not come
 */
public record PersonalView(
        String code,
        String written,
        String name,
        String title,
        String when,
        String place,
        Status status,
        String what,
        String next,
        boolean answers,
        boolean offered,
        boolean comes,
        boolean cancels,
        String cancelTitle,
        String cancelText,
        String cancelButton,
        QuestionnaireView questions,
        ReachView reach,
        String refusal,
        String notice) {
    public String path() {
        return "/inscription/" + code;
    }
}
