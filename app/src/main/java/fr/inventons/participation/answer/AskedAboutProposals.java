package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.proposal.Handling;
import fr.inventons.participation.proposal.ProposalId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the proposals which services were asked about them, so that these read them. */
@Component
class AskedAboutProposals implements Handling {
    private final SolicitationStore store;

    AskedAboutProposals(SolicitationStore store) {
        this.store = store;
    }

    @Override
    public Map<ProposalId, Set<OrganisationId>> asked(Set<ProposalId> proposals) {
        return store.about(proposals).stream()
                .collect(
                        Collectors.groupingBy(
                                Solicitation::proposal,
                                Collectors.mapping(
                                        Solicitation::organisation, Collectors.toSet())));
    }
}
