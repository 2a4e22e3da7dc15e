package fr.inventons.testing;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.proposal.Handling;
import fr.inventons.participation.proposal.ProposalId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets a test say who handles a proposal, without walking it through the modules above. */
@Component
public class Handed implements Handling {
    private final Map<ProposalId, OrganisationId> asked = new ConcurrentHashMap<>();
    private final Map<ProposalId, String> groups = new ConcurrentHashMap<>();

    public void hand(ProposalId proposal, OrganisationId organisation, String group) {
        asked.put(proposal, organisation);
        groups.put(proposal, group);
    }

    @Override
    public Map<ProposalId, Set<OrganisationId>> asked(Set<ProposalId> proposals) {
        var found = new HashMap<ProposalId, Set<OrganisationId>>();
        for (var entry : asked.entrySet()) {
            if (proposals.contains(entry.getKey())) {
                found.put(entry.getKey(), Set.of(entry.getValue()));
            }
        }
        return found;
    }

    @Override
    public Map<ProposalId, Set<String>> groups(Set<ProposalId> proposals) {
        var found = new HashMap<ProposalId, Set<String>>();
        for (var entry : groups.entrySet()) {
            if (proposals.contains(entry.getKey())) {
                found.put(entry.getKey(), Set.of(entry.getValue()));
            }
        }
        return found;
    }
}
