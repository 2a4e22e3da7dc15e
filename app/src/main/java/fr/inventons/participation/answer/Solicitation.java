package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A service was asked about a proposal.
 *
 * @param dueOn the last day of the campaign's promise; only services of the State are bound by it
 * @param namedBy the service that said it was not competent and named this one
 */
public record Solicitation(
        SolicitationId id,
        ProposalId proposal,
        OrganisationId organisation,
        Instant askedAt,
        Optional<LocalDate> dueOn,
        Optional<Instant> acknowledgedAt,
        Optional<SolicitationId> namedBy) {

    /** True when the promise was not kept on that day, as long as nobody answered. */
    public boolean lateOn(LocalDate day) {
        return dueOn.filter(due -> due.isBefore(day)).isPresent();
    }
}
