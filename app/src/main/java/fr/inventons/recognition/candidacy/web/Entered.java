package fr.inventons.recognition.candidacy.web;

import fr.inventons.recognition.candidacy.Answers;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed on the page of a file and what became of it, to show both again.
 *
 * @param field the form or the criterion that {@code error} is about
 * @param answers what was typed; empty when nothing was
 * @param revision the one to write over next
 * @param others what somebody else wrote meanwhile, and in which fields
 */
record Entered(
        String kept,
        String field,
        String error,
        Optional<Answers> answers,
        int revision,
        Answers others,
        Set<String> fields) {
    /** Name of the field of a criterion: this, then its id. */
    static final String FIELD = "reponse-";

    static final Entered NOTHING = kept("");

    static Entered kept(String sentence) {
        return new Entered(sentence, "", "", Optional.empty(), 0, Answers.NONE, Set.of());
    }

    static Entered refused(String field, String error) {
        return new Entered("", field, error, Optional.empty(), 0, Answers.NONE, Set.of());
    }

    static Entered refused(String field, String error, Answers typed, int revision) {
        return new Entered("", field, error, Optional.of(typed), revision, Answers.NONE, Set.of());
    }

    static Entered meanwhile(
            String error, Answers typed, int revision, Answers theirs, Set<String> fields) {
        return new Entered("", "", error, Optional.of(typed), revision, theirs, fields);
    }

    String errorOf(String criterion) {
        return field.equals(criterion) ? error : "";
    }

    String theirs(String criterion) {
        return fields.contains(criterion) ? others.text(criterion) : "";
    }
}
