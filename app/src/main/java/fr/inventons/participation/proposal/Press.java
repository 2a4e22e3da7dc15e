package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.ProposalFact.ProposalsPublished;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides publications. A hold (embargo, electoral reserve) delays and never loses. */
@Component
class Press {
    private final ProposalStore store;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Press(
            ProposalStore store,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    Publication publish(
            Actor by, Set<ProposalId> ids, Optional<Instant> embargo, String exceptionReason) {
        if (ids.isEmpty()) {
            return new Publication.NothingChosen();
        }
        var there = store.lock(ids);
        var refusal = refusal(by, ids, there);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var byPlace =
                there.stream()
                        .filter(proposal -> proposal.visibleFrom().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        proposal ->
                                                List.of(
                                                        proposal.campaign().value(),
                                                        proposal.department().value()),
                                        () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                                        Collectors.toList()));
        var holds = new ArrayList<PublicationHold>();
        for (var same : byPlace.values()) {
            holds.add(publish(by, same, embargo, exceptionReason.strip()));
        }
        return new Publication.Decided(
                there.stream().map(Proposal::id).toList(), List.copyOf(holds));
    }

    private Optional<Publication> refusal(Actor by, Set<ProposalId> ids, List<Proposal> there) {
        var found = there.stream().map(Proposal::id).collect(Collectors.toSet());
        for (var id : ids) {
            if (!found.contains(id)) {
                return Optional.of(new Publication.Unknown(id));
            }
        }
        for (var proposal : there) {
            if (!by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL)
                    && !by.holds(Role.PROGRAMME_OFFICER, Scope.department(proposal.department()))) {
                return Optional.of(new Publication.NotAllowed(proposal.id()));
            }
        }
        for (var proposal : there) {
            if (proposal.reached().compareTo(Stage.SENT) < 0) {
                return Optional.of(new Publication.NotSent(proposal.id(), proposal.stage()));
            }
        }
        return Optional.empty();
    }

    private PublicationHold publish(
            Actor by, List<Proposal> same, Optional<Instant> embargo, String reason) {
        var one = same.getFirst();
        var campaign = campaigns.campaign(one.campaign()).orElseThrow();
        var zone = territories.department(one.department()).orElseThrow().zone();
        var now = clock.instant();
        var hold = PublicationHold.decide(campaign, zone, now, embargo, reason);
        var lifted = hold.because() == PublicationHold.Because.EXCEPTION;
        var ids = same.stream().map(Proposal::id).toList();
        store.publish(ids, hold.visibleFrom(), now, reason);
        journal.record(by.reference(), new ProposalsPublished(ids, hold.visibleFrom(), lifted));
        return hold;
    }
}
