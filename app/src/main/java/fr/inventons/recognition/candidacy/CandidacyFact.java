package fr.inventons.recognition.candidacy;

import fr.inventons.platform.journal.Fact;
import fr.inventons.recognition.action.ActionId;
import java.util.UUID;

/** What happens to files. Identifiers, codes, counts and dates only. */
public sealed interface CandidacyFact extends Fact {
    CandidacyId candidacy();

    record CandidacyOpened(CandidacyId candidacy, ActionId action, String track, String call)
            implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.opened";
        }
    }

    record CandidacyWritten(CandidacyId candidacy, int revision) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.written";
        }
    }

    record CandidacyMoved(CandidacyId candidacy, String call) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.moved";
        }
    }

    /**
     * @param version 1, then one more for each completion
     */
    record CandidacySubmitted(CandidacyId candidacy, String number, int version, String sha256)
            implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.submitted";
        }
    }

    record CandidacyWithdrawn(CandidacyId candidacy, CandidacyState from) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.withdrawn";
        }
    }

    record RuleOverruled(CandidacyId candidacy, String rule) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.rule-overruled";
        }
    }

    record CandidacyAdmitted(CandidacyId candidacy) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.admitted";
        }
    }

    record CandidacyRefused(CandidacyId candidacy) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.refused";
        }
    }

    record OpinionGiven(CandidacyId candidacy, UUID opinion, OpinionKind kind, boolean paper)
            implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.opinion-given";
        }
    }

    record CouncilAvisGiven(
            CandidacyId candidacy, UUID avis, UUID body, OpinionKind kind, boolean paper)
            implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.council-avis-given";
        }
    }

    record EnclosureAdded(CandidacyId candidacy, UUID enclosure, long size)
            implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.enclosure-added";
        }
    }

    record EnclosureRemoved(CandidacyId candidacy, UUID enclosure) implements CandidacyFact {
        @Override
        public String type() {
            return "candidacy.enclosure-removed";
        }
    }
}
