package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.platform.journal.Fact;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens in a committee. Identifiers, codes and counts only: never a mark, never a word on a
 * link.
 */
public sealed interface JuryFact extends Fact {
    UUID committee();

    record CommitteeConvened(
            UUID committee, String campaign, String track, Optional<String> department, int members)
            implements JuryFact {
        @Override
        public String type() {
            return "jury.convened";
        }
    }

    record FileAdded(UUID committee, UUID candidacy) implements JuryFact {
        @Override
        public String type() {
            return "jury.file-added";
        }
    }

    /**
     * @param link empty when there is none
     * @param paper keyed by the secretary
     */
    record LinkDeclared(
            UUID committee,
            UUID candidacy,
            UUID member,
            Optional<Link> link,
            boolean recuses,
            boolean paper)
            implements JuryFact {
        @Override
        public String type() {
            return "jury.link-declared";
        }
    }

    /** Found by the program, whoever's act made it look. */
    record LinkDetected(UUID committee, UUID candidacy, UUID member, Link link, boolean recuses)
            implements JuryFact {
        @Override
        public String type() {
            return "jury.link-detected";
        }
    }

    record MarksSaved(UUID committee, UUID candidacy, UUID member, int revision)
            implements JuryFact {
        @Override
        public String type() {
            return "jury.marks-saved";
        }
    }

    record MarksSubmitted(UUID committee, UUID candidacy, UUID member, boolean paper)
            implements JuryFact {
        @Override
        public String type() {
            return "jury.marks-submitted";
        }
    }

    /** Kept, and no longer counted. */
    record MarksSetAside(UUID committee, UUID candidacy, UUID member) implements JuryFact {
        @Override
        public String type() {
            return "jury.marks-set-aside";
        }
    }

    /** The recusal was lifted: they count again. */
    record MarksCountAgain(UUID committee, UUID candidacy, UUID member) implements JuryFact {
        @Override
        public String type() {
            return "jury.marks-count-again";
        }
    }

    record DiscussionOpened(UUID committee, int present, int marksMissing) implements JuryFact {
        @Override
        public String type() {
            return "jury.discussion-opened";
        }
    }

    record CommitteeAdvised(UUID committee, UUID candidacy, AvisKind kind, int number)
            implements JuryFact {
        @Override
        public String type() {
            return "jury.avis-given";
        }
    }

    record CommitteeClosed(UUID committee, String sha256) implements JuryFact {
        @Override
        public String type() {
            return "jury.closed";
        }
    }
}
