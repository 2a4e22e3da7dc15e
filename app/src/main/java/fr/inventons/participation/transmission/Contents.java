package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.proposal.Part;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshops;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a remontée says, from the modules below. A constant number of statements. */
@Component
class Contents {
    private final TransmissionStore store;
    private final RemarkStore remarks;
    private final Proposals proposals;
    private final Opinions opinions;
    private final Meetings meetings;
    private final Participants participants;
    private final Workshops workshops;
    private final Territories territories;
    private final Campaigns campaigns;

    Contents(
            TransmissionStore store,
            RemarkStore remarks,
            Proposals proposals,
            Opinions opinions,
            Meetings meetings,
            Participants participants,
            Workshops workshops,
            Territories territories,
            Campaigns campaigns) {
        this.store = store;
        this.remarks = remarks;
        this.proposals = proposals;
        this.opinions = opinions;
        this.meetings = meetings;
        this.participants = participants;
        this.workshops = workshops;
        this.territories = territories;
        this.campaigns = campaigns;
    }

    /**
     * The proposals of a remontée: while it is with the officer, all that its tables released and
     * no other remontée took; then those that were handed over.
     */
    List<Proposal> proposals(Transmission of) {
        var items = store.items(Set.of(of.id())).getOrDefault(of.id(), Set.of());
        if (of.state() != Transmission.State.PREPARED) {
            return proposals.named(items);
        }
        var released =
                proposals.ofMeetings(of.meetings()).stream()
                        .filter(one -> one.reached().compareTo(Stage.REVIEW) >= 0)
                        .toList();
        var taken = store.holders(released.stream().map(Proposal::id).collect(Collectors.toSet()));
        return released.stream()
                .filter(one -> of.id().equals(taken.getOrDefault(one.id(), of.id())))
                .toList();
    }

    Content of(Transmission one) {
        return of(one, proposals(one));
    }

    private Content of(Transmission one, List<Proposal> unsorted) {
        var campaign = campaigns.campaign(one.campaign()).orElseThrow();
        var department = territories.department(one.department()).orElseThrow();
        var pillars = campaign.pillars().stream().map(Campaign.Pillar::id).toList();
        var sorted =
                unsorted.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Proposal each) -> pillars.indexOf(each.pillar()))
                                        .thenComparing(Proposal::reference))
                        .toList();
        var withheld =
                remarks.withholdings(Set.of(one.id())).stream()
                        .collect(
                                Collectors.toMap(
                                        RemarkStore.Withholding::proposal, Function.identity()));
        var sent = sorted.stream().filter(each -> !withheld.containsKey(each.id())).toList();
        var kept = new ArrayList<Content.Withheld>();
        for (var each : sorted) {
            var why = Optional.ofNullable(withheld.get(each.id()));
            why.ifPresent(reason ->
                    kept.add(
                            new Content.Withheld(
                                    each.id().value().toString(),
                                    each.reference(),
                                    each.title(),
                                    reason.reason(),
                                    reason.quality())));
        }
        return new Content(
                campaign.id().value(),
                campaign.title(),
                department.code().value(),
                department.name(),
                meetings.named(one.meetings()).stream().map(day -> day(campaign, day)).toList(),
                one.review().map(window -> window.from().toString()).orElse(""),
                one.review().map(window -> window.until().toString()).orElse(""),
                items(one, campaign, sent),
                List.copyOf(kept));
    }

    private Content.Day day(Campaign campaign, Meeting meeting) {
        var counts = participants.publicCounts(meeting.id());
        var registered = new ArrayList<Content.Registered>();
        var notTold = new ArrayList<String>();
        for (var quality : campaign.qualities()) {
            if (counts.hidden().contains(quality.id())) {
                notTold.add(quality.plural());
            } else {
                registered.add(
                        new Content.Registered(
                                quality.plural(), counts.counts().getOrDefault(quality.id(), 0)));
            }
        }
        return new Content.Day(
                meeting.title(),
                meeting.day().toString(),
                meeting.place(),
                List.copyOf(registered),
                List.copyOf(notTold));
    }

    private List<Content.Item> items(Transmission one, Campaign campaign, List<Proposal> sent) {
        var ids = sent.stream().map(Proposal::id).collect(Collectors.toSet());
        var avis = ids.isEmpty() ? Map.<ProposalId, List<Avis>>of() : opinions.avisOf(ids);
        var tables =
                workshops.tablePlaces(
                        sent.stream().map(Proposal::table).collect(Collectors.toSet()));
        var named =
                territories.named(
                        sent.stream()
                                .flatMap(each -> each.neighbourhood().stream())
                                .collect(Collectors.toSet()));
        var observations =
                remarks.observations(Set.of(one.id())).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RemarkStore.Said::proposal,
                                        Collectors.mapping(
                                                said ->
                                                        new Content.Observation(
                                                                said.quality(), said.text()),
                                                Collectors.toList())));
        var rereadings = remarks.rereadings(one.id());
        return sent.stream()
                .map(each ->
                        new Content.Item(
                                each.id().value().toString(),
                                each.reference(),
                                each.pillar(),
                                campaign.pillar(each.pillar())
                                        .map(Campaign.Pillar::title)
                                        .orElse(each.pillar()),
                                workshop(tables, each.table()),
                                table(tables, each.table()),
                                neighbourhood(named, each.neighbourhood()),
                                each.title(),
                                each.finding(),
                                each.problem(),
                                each.text(),
                                sheet(each),
                                avis.getOrDefault(each.id(), List.of()).stream()
                                        .map(Contents::voice)
                                        .toList(),
                                observations.getOrDefault(each.id(), List.of()),
                                rereadings.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static String workshop(Map<TableId, TablePlace> tables, TableId table) {
        var place = tables.get(table);
        return place == null ? "" : place.workshop().title();
    }

    private static int table(Map<TableId, TablePlace> tables, TableId table) {
        var place = tables.get(table);
        return place == null ? 0 : place.table().number();
    }

    private static String neighbourhood(
            Map<NeighbourhoodCode, Neighbourhood> named, Optional<NeighbourhoodCode> code) {
        return code.flatMap(some -> Optional.ofNullable(named.get(some)))
                .map(there -> there.usualName() + ", " + String.join(", ", there.communes()))
                .orElse("");
    }

    private static Map<String, String> sheet(Proposal proposal) {
        var sheet = new TreeMap<String, String>();
        for (var part : Part.values()) {
            if (part != Part.TITLE && !part.room() && !part.of(proposal).isBlank()) {
                sheet.put(part.key(), part.of(proposal));
            }
        }
        return sheet;
    }

    private static Content.Voice voice(Avis avis) {
        return new Content.Voice(
                avis.bodyName(),
                avis.heldOn().toString(),
                avis.position().key(),
                avis.votes().favourable(),
                avis.votes().withReservations(),
                avis.votes().against(),
                avis.votes().abstention(),
                avis.reservation(),
                avis.alternative(),
                avis.divergences().stream()
                        .filter(Divergence::published)
                        .map(Divergence::text)
                        .toList(),
                (int) avis.divergences().stream().filter(each -> !each.published()).count(),
                avis.mandated(),
                avis.number());
    }
}
