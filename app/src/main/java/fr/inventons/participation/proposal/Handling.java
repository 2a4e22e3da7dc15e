package fr.inventons.participation.proposal;

import fr.inventons.foundation.identity.OrganisationId;
import java.util.Map;
import java.util.Set;

/**
 * Slot: who handles a proposal, told by the modules above, so that the members of its national
 * group and the service that was asked read it as the matrix says.
 */
public interface Handling {
    /** The organisations asked to answer each; a proposal nobody was asked about is absent. */
    default Map<ProposalId, Set<OrganisationId>> asked(Set<ProposalId> proposals) {
        return Map.of();
    }

    /** The national working groups each was sorted into. */
    default Map<ProposalId, Set<String>> groups(Set<ProposalId> proposals) {
        return Map.of();
    }
}
