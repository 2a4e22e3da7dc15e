package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.OrganisationId;
import java.time.Instant;

/** Every way {@link Answers#ask} can end. */
public sealed interface Asking {
    record Asked(Solicitation solicitation) implements Asking {}

    /** Only the national desk asks. */
    record NotAllowed() implements Asking {}

    /** No such proposal, or one that was not transmitted: the desk may not know of it. */
    record UnknownProposal() implements Asking {}

    /** It is in no working group yet. */
    record NotSorted() implements Asking {}

    record UnknownOrganisation(OrganisationId organisation) implements Asking {}

    /** Nobody answers for that organisation: appoint somebody first. */
    record NobodyAnswersFor(OrganisationId organisation) implements Asking {}

    record AlreadyAsked(SolicitationId solicitation, Instant since) implements Asking {}
}
