package fr.inventons.recognition.showcase.web;

import fr.inventons.recognition.action.Story;
import java.util.List;
import java.util.Optional;

/**
 * The page of a labelled action, made to be copied.
 *
 * @param standing « Label en vigueur », « Label abrogé depuis le … »
 * @param since what follows: date and number
 * @param borne « Portée par …. Les Oliviers, Sainte-Lucie, 9 et 10 juin 2018. »
 * @param figures four at most
 * @param alsoGiven results that are words, or figures after the fourth
 * @param from where it was spotted, or {@code ""}
 */
public record ActionSheet(
        String href,
        String number,
        String title,
        String summary,
        boolean inForce,
        String standing,
        String since,
        String borne,
        String tags,
        Optional<Shot> picture,
        List<Shot> morePictures,
        List<Story.Result> figures,
        List<String> alsoGiven,
        List<String> told,
        List<String> changed,
        List<String> view,
        List<String> setbacks,
        List<HowTo> steps,
        List<String> means,
        List<String> conditions,
        List<String> partners,
        List<String> audience,
        String from,
        String fromHref,
        String receivedIdea,
        List<String> answerToIdea,
        List<AgendaLine> events) {

    /** A step of « faire la même chose »: what to do, and what to know about it. */
    public record HowTo(String act, String more) {}

    public boolean gave() {
        return !figures.isEmpty()
                || !alsoGiven.isEmpty()
                || !changed.isEmpty()
                || !view.isEmpty()
                || !setbacks.isEmpty();
    }

    public boolean copied() {
        return !steps.isEmpty() || !means.isEmpty() || !conditions.isEmpty();
    }
}
