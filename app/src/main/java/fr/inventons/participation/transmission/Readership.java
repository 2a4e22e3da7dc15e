package fr.inventons.participation.transmission;

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
import fr.inventons.foundation.identity.Role;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.Handling;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshops;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Applies the matrix to remontées: from which places somebody reads each, and how much. */
@Component
class Readership {
    private final TransmissionStore store;
    private final Campaigns campaigns;
    private final Bodies bodies;
    private final Workshops workshops;
    private final Proposals proposals;
    private final ObjectProvider<Handling> handlings;
    private final Clock clock;

    Readership(
            TransmissionStore store,
            Campaigns campaigns,
            Bodies bodies,
            Workshops workshops,
            Proposals proposals,
            ObjectProvider<Handling> handlings,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.workshops = workshops;
        this.proposals = proposals;
        this.handlings = handlings;
        this.clock = clock;
    }

    /** What {@code by} may know of; the others are absent. A constant number of statements. */
    List<SeenTransmission> seen(Actor by, Collection<Transmission> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var frozen = all.stream().filter(Transmission::frozen).map(Transmission::id).toList();
        var items = store.items(frozen);
        var sent =
                proposals
                        .named(
                                items.values().stream()
                                        .flatMap(Set::stream)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Proposal::id, proposal -> proposal));
        var councils = councils(by);
        var tables = tables(by);
        return all.stream()
                .map(one -> {
                    var mine = items.getOrDefault(one.id(), Set.of());
                    var stage = stage(one, mine, sent);
                    return seen(one, stage, readers(by, one, mine, councils, tables));
                })
                .filter(one -> one.sight() != Sight.NONE)
                .toList();
    }

    private SeenTransmission seen(Transmission one, Stage stage, Set<Reader> readers) {
        var campaign = campaigns.campaign(one.campaign()).orElseThrow();
        return new SeenTransmission(
                one, stage, readers, campaign.visibility().sight(Subject.REMONTEE, stage, readers));
    }

    private Stage stage(Transmission one, Set<ProposalId> items, Map<ProposalId, Proposal> sent) {
        if (one.visibleFrom().filter(from -> !from.isAfter(clock.instant())).isPresent()) {
            return Stage.PUBLISHED;
        }
        return switch (one.state()) {
            case PREPARED -> Stage.REVIEW;
            case IN_VISA -> Stage.VALIDATION;
            case SIGNED, SENT_UNSIGNED ->
                    sent.values().stream()
                                    .filter(proposal -> items.contains(proposal.id()))
                                    .anyMatch(proposal -> proposal.reached() == Stage.GROUPED)
                            ? Stage.GROUPED
                            : Stage.SENT;
        };
    }

    private Set<Reader> readers(
            Actor by,
            Transmission one,
            Set<ProposalId> items,
            Map<String, Set<BodyId>> councils,
            Map<UUID, MeetingId> tables) {
        var place =
                Place.of(one.department())
                        .with(councils.getOrDefault(one.department().value(), Set.of()));
        var readers = EnumSet.copyOf(Readers.of(by, place));
        for (var meeting : one.meetings()) {
            readers.addAll(Readers.of(by, place.at(meeting.value(), NO_TABLE)));
        }
        tables.forEach((table, meeting) -> {
            if (one.meetings().contains(meeting)) {
                readers.addAll(Readers.of(by, place.at(meeting.value(), table)));
            }
        });
        if (by.holds(Role.GROUP_MEMBER)) {
            for (var handling : handlings) {
                handling.groups(items).values().stream()
                        .flatMap(Set::stream)
                        .forEach(group -> readers.addAll(Readers.of(by, place.in(group))));
            }
        }
        if (by.holds(Role.ANSWERING_SERVICE)) {
            for (var handling : handlings) {
                handling.asked(items).values().stream()
                        .flatMap(Set::stream)
                        .forEach(service -> readers.addAll(Readers.of(by, place.asked(service))));
            }
        }
        return Set.copyOf(readers);
    }

    private static final UUID NO_TABLE = new UUID(0, 0);

    /** The bodies that somebody sits in, by département. */
    private Map<String, Set<BodyId>> councils(Actor by) {
        var sits = keys(by, Set.of(Role.COUNCIL_MEMBER), "body");
        if (sits.isEmpty()) {
            return Map.of();
        }
        return bodies
                .named(sits.stream().map(BodyId::new).collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                body -> body.department().value(),
                                Collectors.mapping(body -> body.id(), Collectors.toSet())));
    }

    /** The tables that somebody writes for or holds the ticket of, with their meeting. */
    private Map<UUID, MeetingId> tables(Actor by) {
        var held = keys(by, Set.of(Role.RAPPORTEUR, Role.TICKET_HOLDER), "table");
        if (held.isEmpty()) {
            return Map.of();
        }
        return workshops
                .tablePlaces(held.stream().map(TableId::new).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().meeting().id()));
    }

    private static Set<UUID> keys(Actor by, Set<Role> roles, String kind) {
        var keys = new HashSet<UUID>();
        for (var grant : by.grants()) {
            if (roles.contains(grant.role()) && grant.scope().kind().equals(kind)) {
                keys.add(UUID.fromString(grant.scope().key()));
            }
        }
        return keys;
    }
}
