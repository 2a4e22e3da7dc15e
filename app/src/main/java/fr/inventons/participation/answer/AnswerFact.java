package fr.inventons.participation.answer;

import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.platform.journal.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to answers. Identifiers, dates and codes only. */
public sealed interface AnswerFact extends Fact {
    /** A service was asked; {@code dueOn} is empty for a service that the promise does not bind. */
    record ServiceAsked(
            SolicitationId solicitation,
            ProposalId proposal,
            UUID organisation,
            Optional<LocalDate> dueOn)
            implements AnswerFact {
        @Override
        public String type() {
            return "answer.asked";
        }
    }

    record RequestAcknowledged(SolicitationId solicitation, ProposalId proposal)
            implements AnswerFact {
        @Override
        public String type() {
            return "answer.acknowledged";
        }
    }

    /** {@code version} is 1 for the first answer, more for a correction. */
    record AnswerSigned(
            AnswerId answer,
            SolicitationId solicitation,
            ProposalId proposal,
            int version,
            String outcome)
            implements AnswerFact {
        @Override
        public String type() {
            return "answer.signed";
        }
    }

    /** A service said that it is not competent and named who is. */
    record CompetenceDeclined(
            AnswerId answer, SolicitationId solicitation, ProposalId proposal, UUID competent)
            implements AnswerFact {
        @Override
        public String type() {
            return "answer.declined";
        }
    }

    /** {@code exception}: a reasoned exception lifted a reserve; the reason is kept elsewhere. */
    record AnswerPublished(
            AnswerId answer, ProposalId proposal, Instant visibleFrom, boolean exception)
            implements AnswerFact {
        @Override
        public String type() {
            return "answer.published";
        }
    }
}
