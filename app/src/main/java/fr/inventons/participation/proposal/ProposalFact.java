package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.platform.journal.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to proposals. Identifiers, stages and dates only. */
public sealed interface ProposalFact extends Fact {
    record ProposalWritten(ProposalId proposal, UUID table, int version) implements ProposalFact {
        @Override
        public String type() {
            return "proposal.written";
        }
    }

    record ProposalRewritten(ProposalId proposal, int version) implements ProposalFact {
        @Override
        public String type() {
            return "proposal.rewritten";
        }
    }

    /** Words corrected during the relecture. */
    record ProposalCorrected(ProposalId proposal, int version) implements ProposalFact {
        @Override
        public String type() {
            return "proposal.corrected";
        }
    }

    /** Other fields of the action sheet came. */
    record ProposalCompleted(ProposalId proposal, int version) implements ProposalFact {
        @Override
        public String type() {
            return "proposal.completed";
        }
    }

    record ProposalReleased(ProposalId proposal, Stage stage) implements ProposalFact {
        @Override
        public String type() {
            return "proposal.released";
        }
    }

    record ProposalsAdvanced(List<ProposalId> proposals, Stage stage) implements ProposalFact {
        @Override
        public String type() {
            return "proposal.advanced";
        }
    }

    /**
     * @param exception true when a reasoned exception lifted a reserve; the reason stands in the
     *     proposal's own table
     */
    record ProposalsPublished(List<ProposalId> proposals, Instant visibleFrom, boolean exception)
            implements ProposalFact {
        @Override
        public String type() {
            return "proposal.published";
        }
    }
}
