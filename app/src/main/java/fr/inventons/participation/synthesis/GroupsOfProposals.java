package fr.inventons.participation.synthesis;

import fr.inventons.participation.proposal.Handling;
import fr.inventons.participation.proposal.ProposalId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the proposals which group handles them now, so that its members read them. */
@Component
class GroupsOfProposals implements Handling {
    private final SynthesisStore store;

    GroupsOfProposals(SynthesisStore store) {
        this.store = store;
    }

    @Override
    public Map<ProposalId, Set<String>> groups(Set<ProposalId> proposals) {
        return store.history(proposals).stream()
                .collect(
                        Collectors.toMap(
                                Sorted::proposal,
                                one -> Set.of(one.group()),
                                (first, later) -> later));
    }
}
