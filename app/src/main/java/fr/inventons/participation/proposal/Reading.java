package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Place;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Readers;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applies the matrix of each proposal's campaign to somebody who reads. */
@Component
class Reading {
    private final Campaigns campaigns;
    private final Bodies bodies;
    private final List<Handling> handlings;

    Reading(Campaigns campaigns, Bodies bodies, List<Handling> handlings) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.handlings = handlings;
    }

    /** What {@code reader} may see of these, in the same order; what is hidden is absent. */
    List<SeenProposal> seen(Actor reader, Collection<Proposal> proposals) {
        var councils = councils(reader);
        var ids = proposals.stream().map(Proposal::id).collect(Collectors.toSet());
        var asked = new HashMap<ProposalId, Set<OrganisationId>>();
        var groups = new HashMap<ProposalId, Set<String>>();
        if (reader.holds(Role.ANSWERING_SERVICE)) {
            handlings.forEach(
                    handling -> handling.asked(ids).forEach((id, by) -> add(asked, id, by)));
        }
        if (reader.holds(Role.GROUP_MEMBER)) {
            handlings.forEach(
                    handling -> handling.groups(ids).forEach((id, by) -> add(groups, id, by)));
        }
        return proposals.stream()
                .flatMap(proposal ->
                        seen(
                                proposal,
                                readers(
                                        reader,
                                        proposal,
                                        councils.getOrDefault(proposal.department(), Set.of()),
                                        asked.getOrDefault(proposal.id(), Set.of()),
                                        groups.getOrDefault(proposal.id(), Set.of()))))
                .toList();
    }

    /** The pairs {@code stage:key} that the matrix opens to {@code reader} in a list. */
    ProposalStore.Query open(Actor reader, Campaign campaign, ProposalStore.Query query) {
        var everywhere = new HashSet<>(stages(campaign, Reader.PUBLIC));
        var departments = new HashSet<String>();
        var meetings = new HashSet<String>();
        var tables = new HashSet<String>();
        for (var grant : reader.grants()) {
            var key = grant.scope().key();
            switch (grant.role()) {
                case NATIONAL_ANALYST -> everywhere.addAll(stages(campaign, Reader.AGENCY));
                case PROGRAMME_OFFICER -> pair(departments, campaign, Reader.OFFICER, key);
                case SIGNATORY -> pair(departments, campaign, Reader.HIERARCHY, key);
                case LOCAL_AUTHORITY -> pair(departments, campaign, Reader.LOCAL_AUTHORITY, key);
                case FACILITATOR -> pair(meetings, campaign, Reader.FACILITATOR, key);
                case RAPPORTEUR -> {
                    if (grant.scope().kind().equals("meeting")) {
                        pair(meetings, campaign, Reader.COUNCIL, key);
                    } else {
                        pair(tables, campaign, Reader.TABLE, key);
                        pair(tables, campaign, Reader.COUNCIL, key);
                    }
                }
                case TICKET_HOLDER -> pair(tables, campaign, Reader.TABLE, key);
                case COUNCIL_MEMBER,
                        OPERATOR,
                        AUDITOR,
                        ANSWERING_SERVICE,
                        GROUP_MEMBER,
                        BEARER,
                        JUROR,
                        LABEL_AUTHORITY -> {
                    // Councils are added below; those asked and the groups have their own lists.
                }
            }
        }
        councils(reader)
                .keySet()
                .forEach(code -> pair(departments, campaign, Reader.COUNCIL, code.value()));
        return new ProposalStore.Query(
                query.campaign(),
                query.pillar(),
                query.department(),
                query.neighbourhood(),
                query.table(),
                query.stage(),
                everywhere,
                departments,
                meetings,
                tables,
                query.beforeAt(),
                query.beforeId(),
                query.size());
    }

    /** The bodies that {@code reader} sits in, by département. */
    Map<DepartmentCode, Set<BodyId>> councils(Actor reader) {
        var sits =
                reader.grants().stream()
                        .filter(grant -> grant.role() == Role.COUNCIL_MEMBER)
                        .map(grant -> new BodyId(UUID.fromString(grant.scope().key())))
                        .collect(Collectors.toSet());
        if (sits.isEmpty()) {
            return Map.of();
        }
        return bodies.named(sits).values().stream()
                .collect(
                        Collectors.groupingBy(
                                body -> body.department(),
                                Collectors.mapping(body -> body.id(), Collectors.toSet())));
    }

    private static Set<Reader> readers(
            Actor actor,
            Proposal proposal,
            Set<BodyId> bodies,
            Set<OrganisationId> asked,
            Set<String> groups) {
        var place =
                Place.of(proposal.department())
                        .at(proposal.meeting().value(), proposal.table().value())
                        .with(bodies);
        var readers = EnumSet.copyOf(Readers.of(actor, place));
        asked.forEach(organisation -> readers.addAll(Readers.of(actor, place.asked(organisation))));
        groups.forEach(group -> readers.addAll(Readers.of(actor, place.in(group))));
        return readers;
    }

    private Stream<SeenProposal> seen(Proposal proposal, Set<Reader> readers) {
        var campaign =
                campaigns
                        .campaign(proposal.campaign())
                        .orElseThrow(() -> new IllegalStateException("no " + proposal.campaign()));
        var sight = campaign.visibility().sight(Subject.PROPOSAL, proposal.stage(), readers);
        return switch (sight) {
            case NONE -> Stream.empty();
            case STATUS ->
                    seen(proposal.showing("", "", "", Sheet.EMPTY), campaign, readers, sight);
            case ANONYMOUS ->
                    seen(
                            proposal.showing(
                                    proposal.finding(),
                                    proposal.problem(),
                                    proposal.text(),
                                    proposal.sheet().withoutNames()),
                            campaign,
                            readers,
                            sight);
            case FULL -> seen(proposal, campaign, readers, sight);
        };
    }

    private static Stream<SeenProposal> seen(
            Proposal proposal, Campaign campaign, Set<Reader> readers, Sight sight) {
        return Stream.of(new SeenProposal(proposal, campaign, Set.copyOf(readers), sight));
    }

    private static List<String> stages(Campaign campaign, Reader reader) {
        return Arrays.stream(Stage.values())
                .filter(stage ->
                        campaign.visibility().sight(Subject.PROPOSAL, stage, reader) != Sight.NONE)
                .map(Stage::name)
                .toList();
    }

    private static void pair(Set<String> pairs, Campaign campaign, Reader reader, String key) {
        stages(campaign, reader).forEach(stage -> pairs.add(stage + ":" + key));
    }

    private static <T> void add(Map<ProposalId, Set<T>> all, ProposalId id, Set<T> more) {
        all.computeIfAbsent(id, any -> new HashSet<>()).addAll(more);
    }
}
