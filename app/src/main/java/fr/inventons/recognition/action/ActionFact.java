package fr.inventons.recognition.action;

import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** What happens to actions. Identifiers, counts and codes only. */
public sealed interface ActionFact extends Fact {
    ActionId action();

    record ActionSpotted(ActionId action, ProposalId proposal, UUID meeting) implements ActionFact {
        @Override
        public String type() {
            return "action.spotted";
        }
    }

    record ActionSignalled(ActionId action, String department) implements ActionFact {
        @Override
        public String type() {
            return "action.signalled";
        }
    }

    record ActionTold(ActionId action, String department) implements ActionFact {
        @Override
        public String type() {
            return "action.told";
        }
    }

    record ActionRewritten(ActionId action, int revision) implements ActionFact {
        @Override
        public String type() {
            return "action.rewritten";
        }
    }

    record BearerInvited(ActionId action, UUID person) implements ActionFact {
        @Override
        public String type() {
            return "action.bearer-invited";
        }
    }

    /** A new file code; the one before is void. */
    record FileCodeIssued(ActionId action) implements ActionFact {
        @Override
        public String type() {
            return "action.code-issued";
        }
    }

    record PictureAdded(ActionId action, PictureId picture, Consent.How consent)
            implements ActionFact {
        @Override
        public String type() {
            return "action.picture-added";
        }
    }

    record PictureRemoved(ActionId action, PictureId picture) implements ActionFact {
        @Override
        public String type() {
            return "action.picture-removed";
        }
    }
}
