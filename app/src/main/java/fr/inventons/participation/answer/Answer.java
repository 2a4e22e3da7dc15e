package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A signed answer, one version of it. A correction is a new version; the older ones stay.
 *
 * @param outcome one of the campaign's outcomes
 * @param retained what is retained
 * @param notRetained what is not, and why
 * @param nextStep what comes next, with its date {@code nextOn}
 * @param signature « Pour le préfet et par délégation, … »
 * @param competent who is competent, when this service is not
 * @param publication empty as long as nobody published this version
 */
public record Answer(
        AnswerId id,
        SolicitationId solicitation,
        int version,
        Instant signedAt,
        String outcome,
        String retained,
        String notRetained,
        String nextStep,
        Optional<LocalDate> nextOn,
        String signature,
        Optional<OrganisationId> competent,
        Optional<Published> publication) {

    /** When it was published and from when it is visible. */
    public record Published(Instant decidedAt, Instant visibleFrom, String exceptionReason) {}

    public boolean visibleAt(Instant now) {
        return publication.filter(one -> !one.visibleFrom().isAfter(now)).isPresent();
    }

    boolean says(NewAnswer other) {
        return outcome.equals(other.outcome())
                && retained.equals(other.retained())
                && notRetained.equals(other.notRetained())
                && nextStep.equals(other.nextStep())
                && nextOn.equals(other.nextOn())
                && signature.equals(other.signature());
    }
}
