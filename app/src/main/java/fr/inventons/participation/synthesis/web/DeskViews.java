package fr.inventons.participation.synthesis.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the national desk's page. */
@Component
class DeskViews {
    /** A département that sent nothing this many days after its last meeting is late. */
    private static final int LATE_AFTER_DAYS = 45;

    private final Syntheses syntheses;
    private final Transmissions transmissions;
    private final Proposals proposals;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Messages messages;
    private final Clock clock;

    DeskViews(
            Syntheses syntheses,
            Transmissions transmissions,
            Proposals proposals,
            Campaigns campaigns,
            Territories territories,
            Messages messages,
            Clock clock) {
        this.syntheses = syntheses;
        this.transmissions = transmissions;
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.territories = territories;
        this.messages = messages;
        this.clock = clock;
    }

    DeskView view(Actor actor) {
        var campaign = campaigns.current();
        var before = syntheses.visit(actor);
        var arrived = transmissions.received(campaign.id());
        var received =
                arrived.stream()
                        .sorted(
                                Comparator.comparing((Transmission one) ->
                                                one.frozenAt().orElse(Instant.EPOCH))
                                        .reversed()
                                        .thenComparing(one -> one.id().value()))
                        .map(one -> received(one, before))
                        .toList();
        return new DeskView(
                received,
                transmissions.expected(campaign.id()).stream().map(this::expected).toList(),
                toSort(campaign, arrived),
                groups(campaign),
                before.map(at -> messages.say("synthesis.since", French.day(at, clock.getZone())))
                        .orElse(""),
                (int) received.stream().filter(DeskView.Received::fresh).count());
    }

    private DeskView.Received received(Transmission one, Optional<Instant> before) {
        var department = department(one.department());
        var frozen = one.frozenAt().orElse(Instant.EPOCH);
        var acknowledged = one.acknowledgedAt();
        var href = "/remontees/" + one.id().value();
        var status =
                acknowledged
                        .map(at ->
                                say(
                                        "acknowledged",
                                        "oui",
                                        "oui",
                                        French.day(at, department.zone())))
                        .orElseGet(() -> say("to-acknowledge", "attente", "horloge"));
        return new DeskView.Received(
                department.name(),
                one.number().orElse(""),
                href,
                French.day(frozen, department.zone()),
                status,
                acknowledged.isEmpty() ? "/agence/remontees/" + one.id().value() + "/accuse" : "",
                before.isEmpty() || frozen.isAfter(before.get()));
    }

    private DeskView.Expected expected(Transmissions.Expected one) {
        var late = one.lastDay().plusDays(LATE_AFTER_DAYS).isBefore(LocalDate.now(clock));
        return new DeskView.Expected(
                department(one.department()).name(),
                messages.say("synthesis.meetings", one.meetings(), French.day(one.lastDay())),
                late ? say("late", "attente", "horloge") : say("expected", "neutre", "horloge"));
    }

    /** The transmitted proposals that nobody sorted, by département and reference. */
    private List<DeskView.ToSort> toSort(Campaign campaign, List<Transmission> arrived) {
        var meetings =
                arrived.stream()
                        .flatMap(one -> one.meetings().stream())
                        .collect(Collectors.toSet());
        return proposals.ofMeetings(meetings).stream()
                .filter(proposal -> proposal.reached() == Stage.SENT)
                .sorted(Comparator.comparing(Proposal::reference))
                .map(proposal ->
                        new DeskView.ToSort(
                                proposal.title(),
                                proposal.reference(),
                                department(proposal.department()).name(),
                                campaign.pillar(proposal.pillar())
                                        .map(Campaign.Pillar::title)
                                        .orElse(""),
                                sortHref(proposal.id())))
                .toList();
    }

    static String sortHref(ProposalId id) {
        return "/agence/propositions/" + id.value() + "/groupe";
    }

    private List<DeskView.Group> groups(Campaign campaign) {
        return syntheses.counts(campaign).entrySet().stream()
                .map(entry ->
                        new DeskView.Group(
                                entry.getKey().title(),
                                "/agence/groupes/" + entry.getKey().id(),
                                entry.getValue()))
                .toList();
    }

    private Department department(DepartmentCode code) {
        return territories.department(code).orElseThrow();
    }

    private Status say(String code, String tone, String icon, Object... values) {
        return new Status(messages.say("synthesis." + code, values), tone, icon);
    }
}
