package fr.inventons.recognition.label;

import java.util.Optional;

/**
 * A decision as it is written.
 *
 * @param outcome empty in a draft that does not say yet
 * @param reasons why
 * @param advice what would help, for a refusal; what is awaited, for an adjournment
 * @param departure why the avis is not followed, when it is not
 */
public record NewDecision(
        Optional<Decision.Outcome> outcome, String reasons, String advice, String departure) {

    NewDecision stripped() {
        return new NewDecision(outcome, reasons.strip(), advice.strip(), departure.strip());
    }
}
