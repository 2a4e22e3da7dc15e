package fr.inventons.participation.transmission;

import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.platform.journal.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a remontée, as the journal keeps it. */
public sealed interface TransmissionFact extends Fact {
    record TransmissionPrepared(TransmissionId transmission, List<UUID> meetings)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.prepared";
        }
    }

    record ReviewOpened(TransmissionId transmission, LocalDate until) implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.review-opened";
        }
    }

    record ProposalReread(TransmissionId transmission, ProposalId proposal, boolean faithful)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.reread";
        }
    }

    /** Observations of the State were written, or taken back when {@code empty}. */
    record ProposalObserved(TransmissionId transmission, ProposalId proposal, boolean empty)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.observed";
        }
    }

    record ProposalWithheld(TransmissionId transmission, ProposalId proposal)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.withheld";
        }
    }

    record ProposalRestored(TransmissionId transmission, ProposalId proposal)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.restored";
        }
    }

    record TransmissionSubmitted(TransmissionId transmission, int proposals)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.submitted";
        }
    }

    record TransmissionApproved(TransmissionId transmission, UUID visa, boolean onPaper)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.approved";
        }
    }

    record TransmissionReturned(TransmissionId transmission, UUID visa, boolean onPaper)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.returned";
        }
    }

    /** Signed and sent, or sent unsigned: frozen from now on. */
    record TransmissionFrozen(
            TransmissionId transmission,
            String number,
            boolean signed,
            boolean onPaper,
            String fingerprint)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.frozen";
        }
    }

    record ScanKept(TransmissionId transmission, UUID visa) implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.scan-kept";
        }
    }

    record TransmissionAcknowledged(TransmissionId transmission) implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.acknowledged";
        }
    }

    record TransmissionPublished(
            TransmissionId transmission, Instant visibleFrom, boolean exception)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.published";
        }
    }

    record StageReleased(String campaign, String department, ReleasedStage stage)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.stage-released";
        }
    }

    record SignatorySeated(
            UUID seat, UUID person, String department, String step, boolean substitute)
            implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.signatory-seated";
        }
    }

    record SignatoryUnseated(UUID seat) implements TransmissionFact {
        @Override
        public String type() {
            return "transmission.signatory-unseated";
        }
    }
}
