package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Subject;
import java.util.Set;

/**
 * A proposal as one reader sees it: what the matrix hides is already gone from {@code proposal}.
 *
 * @param readers the places from which this person reads it, always with {@code PUBLIC}
 * @param sight never {@code NONE}
 */
public record SeenProposal(Proposal proposal, Campaign campaign, Set<Reader> readers, Sight sight) {

    /** What this reader sees of something that is attached to the proposal, at its stage. */
    public Sight sight(Subject subject) {
        return campaign.visibility().sight(subject, proposal.stage(), readers);
    }

    /** True when a passer-by sees as much of it. */
    public boolean isPublic() {
        return campaign.visibility()
                        .sight(Subject.PROPOSAL, proposal.stage(), Reader.PUBLIC)
                        .compareTo(sight)
                >= 0;
    }

    /** Reads from one of these places, besides being anyone. */
    public boolean from(Reader... places) {
        return Set.of(places).stream().anyMatch(readers::contains);
    }
}
