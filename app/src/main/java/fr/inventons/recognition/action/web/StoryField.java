package fr.inventons.recognition.action.web;

import fr.inventons.recognition.action.Story;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The texts of a story in the order of its form. */
@SuppressWarnings("ImmutableEnumChecker") // references to accessors hold nothing
public enum StoryField {
    SUMMARY("resume", "summary", 2, Story::summary, ActionForm::resume),
    TOLD("recit", "told", 10, Story::told, ActionForm::recit),
    AUDIENCE("publicVise", "audience", 2, Story::audience, ActionForm::publicVise),
    PARTNERS("partenaires", "partners", 3, Story::partners, ActionForm::partenaires),
    CHANGED("changement", "changed", 4, Story::changed, ActionForm::changement),
    VIEW("regard", "view", 3, Story::view, ActionForm::regard),
    RECEIVED_IDEA("ideeRecue", "receivedIdea", 2, Story::receivedIdea, ActionForm::ideeRecue),
    ANSWER("reponse", "answerToIdea", 3, Story::answerToIdea, ActionForm::reponse),
    RESULTS("resultats", "results", 4, Story::results, ActionForm::resultats),
    SETBACKS("echecs", "setbacks", 3, Story::setbacks, ActionForm::echecs),
    MEANS("moyens", "means", 5, Story::means, ActionForm::moyens),
    STEPS("etapes", "steps", 6, Story::steps, ActionForm::etapes),
    CONDITIONS("conditions", "conditions", 3, Story::conditions, ActionForm::conditions);

    private final String input;
    private final String component;
    private final int rows;
    private final Function<Story, String> kept;
    private final Function<ActionForm, String> typed;

    StoryField(
            String input,
            String component,
            int rows,
            Function<Story, String> kept,
            Function<ActionForm, String> typed) {
        this.input = input;
        this.component = component;
        this.rows = rows;
        this.kept = kept;
        this.typed = typed;
    }

    /** Its name in the form. */
    public String input() {
        return input;
    }

    /** Its name in {@link Story}. */
    String component() {
        return component;
    }

    public int rows() {
        return rows;
    }

    String kept(Story story) {
        return kept.apply(story);
    }

    String typed(ActionForm form) {
        return typed.apply(form);
    }

    /** The field of the form for a component of {@link Story} or of a flaw; itself if unknown. */
    static String input(String component) {
        return switch (component) {
            case "title" -> "titre";
            case "bearerName" -> "porteur";
            case "name" -> "nom";
            default -> of(component).map(StoryField::input).orElse(component);
        };
    }

    private static Optional<StoryField> of(String component) {
        return Arrays.stream(values()).filter(one -> one.component.equals(component)).findFirst();
    }
}
