package fr.inventons.participation.opinion;

import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to opinions. Identifiers, dates and codes only. */
public sealed interface OpinionFact extends Fact {
    /** By whom is not told here: the line's actor is the person, and the journal is not public. */
    record ProposalSupported(ProposalId proposal) implements OpinionFact {
        @Override
        public String type() {
            return "opinion.supported";
        }
    }

    /**
     * @param number 1, then more for each correction by the same body
     * @param paper recorded from paper by the officer
     */
    record AvisGiven(
            AvisId avis,
            ProposalId proposal,
            UUID body,
            int number,
            LocalDate heldOn,
            Position position,
            boolean paper)
            implements OpinionFact {
        @Override
        public String type() {
            return "opinion.avis-given";
        }
    }
}
