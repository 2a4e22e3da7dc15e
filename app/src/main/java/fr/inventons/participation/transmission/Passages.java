package fr.inventons.participation.transmission;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What became of proposals in their remontée, for the page of each. */
@Service
public class Passages {
    private final TransmissionStore store;
    private final RemarkStore remarks;
    private final Readership readership;

    Passages(TransmissionStore store, RemarkStore remarks, Readership readership) {
        this.store = store;
        this.remarks = remarks;
        this.readership = readership;
    }

    /** Why a proposal is not transmitted, and since when. */
    public record Withheld(String reason, String quality, Instant at) {}

    /** What the State observes. */
    public record Observed(String quality, String text, Instant at) {}

    /**
     * A proposal in its remontée.
     *
     * @param seen the remontée, when this reader may know of it
     * @param withheld present when it is not transmitted: hand it to those inside only
     */
    public record Passage(
            Transmission transmission,
            Optional<SeenTransmission> seen,
            Optional<Withheld> withheld,
            List<Observed> observed) {}

    /** By proposal; one that is in no remontée is absent. A constant number of statements. */
    public Map<ProposalId, Passage> of(Actor reader, Collection<ProposalId> proposals) {
        var holders = store.holders(proposals);
        var ids = Set.copyOf(holders.values());
        if (ids.isEmpty()) {
            return Map.of();
        }
        var all = store.named(ids).stream().collect(Collectors.toMap(Transmission::id, one -> one));
        var seen =
                readership.seen(reader, all.values()).stream()
                        .collect(Collectors.toMap(one -> one.transmission().id(), one -> one));
        var withheld =
                remarks.withholdings(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        RemarkStore.Withholding::proposal,
                                        one ->
                                                new Withheld(
                                                        one.reason(), one.quality(), one.at())));
        var observed =
                remarks.observations(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RemarkStore.Said::proposal,
                                        Collectors.mapping(
                                                one ->
                                                        new Observed(
                                                                one.quality(),
                                                                one.text(),
                                                                one.at()),
                                                Collectors.toList())));
        var passages = new HashMap<ProposalId, Passage>();
        holders.forEach((proposal, id) ->
                Optional.ofNullable(all.get(id))
                        .ifPresent(one ->
                                passages.put(
                                        proposal,
                                        new Passage(
                                                one,
                                                Optional.ofNullable(seen.get(id)),
                                                Optional.ofNullable(withheld.get(proposal)),
                                                observed.getOrDefault(proposal, List.of())))));
        return passages;
    }
}
