package fr.inventons.participation.answer.web;

import fr.inventons.participation.answer.Answer;
import fr.inventons.participation.answer.NewAnswer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in the form of an answer.
 *
 * @param version the version being corrected; empty for a first answer
 */
public record AnswerForm(
        String version,
        String issue,
        String retenu,
        String nonRetenu,
        String suite,
        String echeance,
        String signature) {
    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", "", "", "");

    public AnswerForm(
            @Nullable String version,
            @Nullable String issue,
            @Nullable String retenu,
            @Nullable String nonRetenu,
            @Nullable String suite,
            @Nullable String echeance,
            @Nullable String signature) {
        this.version = version == null ? "" : version;
        this.issue = issue == null ? "" : issue;
        this.retenu = retenu == null ? "" : retenu;
        this.nonRetenu = nonRetenu == null ? "" : nonRetenu;
        this.suite = suite == null ? "" : suite;
        this.echeance = echeance == null ? "" : echeance;
        this.signature = signature == null ? "" : signature;
    }

    /** The form that corrects {@code answer}. */
    static AnswerForm of(Answer answer) {
        return new AnswerForm(
                answer.id().value().toString(),
                answer.outcome(),
                answer.retained(),
                answer.notRetained(),
                answer.nextStep(),
                answer.nextOn().map(LocalDate::toString).orElse(""),
                answer.signature());
    }

    NewAnswer answer(Optional<LocalDate> nextOn) {
        return new NewAnswer(issue, retenu, nonRetenu, suite, nextOn, signature);
    }
}
