package fr.inventons.participation.synthesis;

import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.platform.journal.Fact;

/**
 * A proposal was sorted into a national working group.
 *
 * @param number 1, then more each time it is sorted again
 */
public record ProposalSorted(ProposalId proposal, String group, int number) implements Fact {
    @Override
    public String type() {
        return "synthesis.sorted";
    }
}
