package fr.inventons.participation.synthesis;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sorting of transmitted proposals into the campaign's national working groups. */
@Service
public class Syntheses {
    /** Pages looked at within it are one visit. */
    private static final Duration VISIT = Duration.ofHours(2);

    private final SynthesisStore store;
    private final Proposals proposals;
    private final Campaigns campaigns;
    private final Journal journal;
    private final Clock clock;

    Syntheses(
            SynthesisStore store,
            Proposals proposals,
            Campaigns campaigns,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sorts a transmitted proposal into a group; again, to move it. Signed and sent is never
     * undone, so the stage is read without a lock; {@link Proposals#advance} takes its own.
     */
    @Transactional
    public Sorting sort(Actor by, ProposalId id, String group) {
        if (!isDesk(by)) {
            return new Sorting.NotAllowed();
        }
        var found = proposals.named(Set.of(id)).stream().findFirst();
        if (found.isEmpty() || found.get().reached().compareTo(Stage.SENT) < 0) {
            return new Sorting.UnknownProposal();
        }
        var campaign = found.get().campaign();
        if (campaigns.campaign(campaign).flatMap(c -> c.workingGroup(group)).isEmpty()) {
            return new Sorting.UnknownGroup(group);
        }
        store.lock(id);
        var history = store.history(Set.of(id));
        if (!history.isEmpty() && history.getLast().group().equals(group)) {
            return new Sorting.AlreadyThere();
        }
        var sorted = new Sorted(id, history.size() + 1, group, clock.instant());
        store.insert(sorted, campaign);
        proposals.advance(by, Set.of(id), Stage.GROUPED);
        journal.record(by.reference(), new ProposalSorted(id, group, sorted.number()));
        return new Sorting.Sorted(sorted.number());
    }

    /** True for somebody of the national desk. */
    public static boolean isDesk(Actor by) {
        return by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL);
    }

    /** The group of each proposal now, whoever asks; a proposal not sorted is absent. */
    public Map<ProposalId, Sorted> inForce(Collection<ProposalId> ids) {
        return store.history(ids).stream()
                .collect(Collectors.toMap(Sorted::proposal, one -> one, (first, later) -> later));
    }

    /** Every sorting of these proposals in order, whoever asks. */
    public List<Sorted> history(Collection<ProposalId> ids) {
        return store.history(ids);
    }

    /**
     * What this reader sees of a group: its proposals, latest sorted first. Empty when the campaign
     * has no such group or the reader is neither of the desk nor of the group.
     */
    @Transactional(readOnly = true)
    public Optional<GroupView> group(Actor reader, CampaignId id, String group) {
        var campaign = campaigns.campaign(id);
        var known = campaign.flatMap(c -> c.workingGroup(group));
        if (known.isEmpty() || !(isDesk(reader) || isMember(reader, group))) {
            return Optional.empty();
        }
        var sorted = store.inForce(id).stream().filter(one -> one.group().equals(group)).toList();
        var seen = proposals.seen(reader, ids(sorted));
        var shown =
                sorted.stream()
                        .map(one -> Optional.ofNullable(seen.get(one.proposal())))
                        .flatMap(Optional::stream)
                        .toList();
        return Optional.of(new GroupView(known.get(), shown));
    }

    /** How many proposals each group of a campaign holds now, in the campaign's order. */
    @Transactional(readOnly = true)
    public Map<Campaign.WorkingGroup, Long> counts(Campaign campaign) {
        var all =
                store.inForce(campaign.id()).stream()
                        .collect(Collectors.groupingBy(Sorted::group, Collectors.counting()));
        var counts = new LinkedHashMap<Campaign.WorkingGroup, Long>();
        campaign.workingGroups()
                .forEach(group -> counts.put(group, all.getOrDefault(group.id(), 0L)));
        return counts;
    }

    /** The proposals of a campaign that are in a group now, latest sorted first, whoever asks. */
    public List<Sorted> sorted(CampaignId campaign) {
        return store.inForce(campaign);
    }

    /** Notes that this person looks at the desk; tells when her visit before was. */
    @Transactional
    public Optional<Instant> visit(Actor by) {
        var now = clock.instant();
        return by.person().flatMap(person -> store.visit(person, now, now.minus(VISIT)));
    }

    private static boolean isMember(Actor reader, String group) {
        return reader.holds(Role.GROUP_MEMBER, new Scope("group", group));
    }

    private static Set<ProposalId> ids(List<Sorted> sorted) {
        return sorted.stream().map(Sorted::proposal).collect(Collectors.toSet());
    }

    /** A group and its proposals, as one reader sees them. */
    public record GroupView(Campaign.WorkingGroup group, List<SeenProposal> proposals) {}
}
