package fr.inventons.recognition.label;

import fr.inventons.platform.journal.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to decisions and labels. Identifiers, codes and dates only. */
public sealed interface LabelFact extends Fact {
    /** Something is proposed to the authority. */
    record DecisionPrepared(UUID candidacy, int revision) implements LabelFact {
        @Override
        public String type() {
            return "label.decision-prepared";
        }
    }

    /** A refusal or an adjournment was signed. */
    record LabelNotAwarded(
            UUID decision, UUID candidacy, String outcome, boolean departs, boolean onPaper)
            implements LabelFact {
        @Override
        public String type() {
            return "label.not-awarded";
        }
    }

    /** The authority signed: the label exists and has its number. */
    record LabelAwarded(
            LabelId label,
            UUID candidacy,
            UUID action,
            String number,
            boolean departs,
            boolean onPaper,
            Instant visibleFrom)
            implements LabelFact {
        @Override
        public String type() {
            return "label.awarded";
        }
    }

    /** The bearer is told what is considered, and until when an answer is awaited. */
    record AdversarialStepOpened(LabelId label, String act, LocalDate until) implements LabelFact {
        @Override
        public String type() {
            return "label.adversarial-opened";
        }
    }

    /** The bearer answered. */
    record ObservationsReceived(LabelId label, boolean onPaper) implements LabelFact {
        @Override
        public String type() {
            return "label.observations-received";
        }
    }

    /** Nothing came of it: the label stays. */
    record AdversarialStepDropped(LabelId label) implements LabelFact {
        @Override
        public String type() {
            return "label.adversarial-dropped";
        }
    }

    /** The label counts no more from {@code from} on. */
    record LabelAbrogated(LabelId label, UUID action, LocalDate from, boolean onPaper)
            implements LabelFact {
        @Override
        public String type() {
            return "label.abrogated";
        }
    }

    /** The label is as if it had never been given. */
    record LabelWithdrawn(LabelId label, UUID action, boolean onPaper) implements LabelFact {
        @Override
        public String type() {
            return "label.withdrawn";
        }
    }
}
