package fr.inventons.recognition.label;

import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the authority decided on a file, as it was signed.
 *
 * @param number such as {@code D-2018-0012}
 * @param avis code of the avis that stood on that day
 * @param departs true when the authority did not follow the avis; then {@code departure} says why
 * @param advice what would help, for the bearer of a file that was not retained
 * @param quality « Pour le préfet et par délégation, la sous-préfète »
 * @param onPaper true when it was signed on paper and recorded afterwards
 */
public record Decision(
        DecisionId id,
        String number,
        CandidacyId candidacy,
        Outcome outcome,
        String avis,
        boolean departs,
        String reasons,
        String advice,
        String departure,
        String quality,
        boolean onPaper,
        LocalDate decidedOn,
        Instant signedAt) {

    /** How a decision ends. */
    public enum Outcome {
        AWARDED,
        REFUSED,
        /** Put off: the file comes back with what is asked for. */
        ADJOURNED
    }
}
