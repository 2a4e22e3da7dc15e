package fr.inventons.recognition.label.web;

import fr.inventons.recognition.label.Decision;
import fr.inventons.recognition.label.DecisionDraft;
import fr.inventons.recognition.label.NewDecision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to prepare or to sign a decision.
 *
 * @param version revision of the draft that was read
 * @param nom who signed on paper
 * @param jour day of the signature on paper
 */
public record DecisionForm(
        String version,
        String issue,
        String motifs,
        String conseils,
        String ecart,
        String qualite,
        String nom,
        String jour) {
    static final DecisionForm EMPTY = new DecisionForm("0", "", "", "", "", "", "", "");

    public DecisionForm(
            @Nullable String version,
            @Nullable String issue,
            @Nullable String motifs,
            @Nullable String conseils,
            @Nullable String ecart,
            @Nullable String qualite,
            @Nullable String nom,
            @Nullable String jour) {
        this.version = version == null ? "" : version;
        this.issue = issue == null ? "" : issue;
        this.motifs = motifs == null ? "" : motifs;
        this.conseils = conseils == null ? "" : conseils;
        this.ecart = ecart == null ? "" : ecart;
        this.qualite = qualite == null ? "" : qualite;
        this.nom = nom == null ? "" : nom;
        this.jour = jour == null ? "" : jour;
    }

    static DecisionForm of(DecisionDraft draft) {
        return new DecisionForm(
                String.valueOf(draft.revision()),
                draft.outcome().map(DecisionForm::key).orElse(""),
                draft.reasons(),
                draft.advice(),
                draft.departure(),
                "",
                "",
                "");
    }

    /** The same text, written over what stands now. */
    DecisionForm over(int revision) {
        return new DecisionForm(
                String.valueOf(revision), issue, motifs, conseils, ecart, qualite, nom, jour);
    }

    NewDecision decision() {
        return new NewDecision(outcome(issue), motifs, conseils, ecart);
    }

    int revision() {
        return version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : 0;
    }

    static String key(Decision.Outcome outcome) {
        return switch (outcome) {
            case AWARDED -> "attribue";
            case REFUSED -> "refuse";
            case ADJOURNED -> "remis";
        };
    }

    private static Optional<Decision.Outcome> outcome(String key) {
        for (var outcome : Decision.Outcome.values()) {
            if (key(outcome).equals(key)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
