package fr.inventons.participation.answer.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.Case;
import fr.inventons.participation.answer.Readings;
import fr.inventons.participation.answer.SeenCase;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.synthesis.Sorted;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of requests, and where the national desk makes one. */
@Controller
class RequestPages {
    private final Answers answers;
    private final Readings readings;
    private final Syntheses syntheses;
    private final Proposals proposals;
    private final Organisations organisations;
    private final Territories territories;
    private final Campaigns campaigns;
    private final AnswerWords words;
    private final Sentences sentences;
    private final Templates templates;

    RequestPages(
            Answers answers,
            Readings readings,
            Syntheses syntheses,
            Proposals proposals,
            Organisations organisations,
            Territories territories,
            Campaigns campaigns,
            AnswerWords words,
            Sentences sentences,
            Templates templates) {
        this.answers = answers;
        this.readings = readings;
        this.syntheses = syntheses;
        this.proposals = proposals;
        this.organisations = organisations;
        this.territories = territories;
        this.campaigns = campaigns;
        this.words = words;
        this.sentences = sentences;
        this.templates = templates;
    }

    @For({Role.ANSWERING_SERVICE, Role.NATIONAL_ANALYST})
    @GetMapping("/reponses")
    ResponseEntity<String> list(Frame frame, Actor actor) {
        var desk = Syntheses.isDesk(actor);
        var ids = desk ? sorted() : askedFrom(actor);
        var seen = proposals.seen(actor, ids);
        var cases = readings.of(actor, seen.values());
        var waiting = new ArrayList<SeenCase>();
        var toPublish = new ArrayList<SeenCase>();
        var published = new ArrayList<SeenCase>();
        cases.values().stream()
                .flatMap(List::stream)
                .filter(one -> desk || one.mine())
                .sorted(
                        Comparator.comparing((SeenCase one) -> one.asked().askedAt())
                                .thenComparing(one -> one.asked().id().value()))
                .forEach(one ->
                        (one.latest().isEmpty()
                                        ? waiting
                                        : one.latest().get().publication().isEmpty()
                                                ? toPublish
                                                : published)
                                .add(one));
        return Html.page(
                templates.participationAnswerList(
                        frame,
                        desk,
                        rows(waiting, seen),
                        rows(toPublish, seen),
                        rows(published, seen)));
    }

    @For(Role.NATIONAL_ANALYST)
    @GetMapping("/agence/propositions/{id}/solliciter")
    ResponseEntity<String> askForm(Frame frame, Actor actor, @PathVariable UUID id) {
        var proposal = proposal(actor, id).proposal();
        return Html.page(
                templates.participationAnswerAsk(
                        frame, proposal, options(proposal), "", Refusal.NONE));
    }

    @For(Role.NATIONAL_ANALYST)
    @PostMapping("/agence/propositions/{id}/solliciter")
    ResponseEntity<String> ask(Frame frame, Actor actor, @PathVariable UUID id, AskForm form) {
        var proposal = proposal(actor, id).proposal();
        var organisation = Typed.id(form.organisme()).map(OrganisationId::new);
        var refusal =
                organisation.isEmpty()
                        ? sentences.refusal("organisme", "unknown-organisation")
                        : sentences.of(
                                answers.ask(actor, proposal.id(), organisation.get()),
                                words.zone(proposal.department()));
        return refusal.equals(Refusal.NONE)
                ? Html.redirect("/propositions/" + id)
                : Html.refused(
                        templates.participationAnswerAsk(
                                frame, proposal, options(proposal), form.organisme(), refusal));
    }

    private SeenProposal proposal(Actor actor, UUID id) {
        return proposals.see(actor, new ProposalId(id)).orElseThrow(NotFound::new);
    }

    private Set<ProposalId> sorted() {
        return syntheses.sorted(campaigns.current().id()).stream()
                .map(Sorted::proposal)
                .collect(Collectors.toSet());
    }

    private Set<ProposalId> askedFrom(Actor actor) {
        return answers.askedFrom(actor).stream()
                .map(Case::asked)
                .map(asked -> asked.proposal())
                .collect(Collectors.toSet());
    }

    private List<RequestRow> rows(List<SeenCase> cases, Map<ProposalId, SeenProposal> seen) {
        return cases.stream()
                .flatMap(one ->
                        Stream.ofNullable(seen.get(one.asked().proposal()))
                                .map(proposal -> row(proposal, one)))
                .toList();
    }

    private RequestRow row(SeenProposal seen, SeenCase one) {
        var proposal = seen.proposal();
        var status =
                one.latest()
                        .map(answer -> words.status(seen.campaign(), answer, one.competent()))
                        .orElseGet(() -> words.waiting(seen, one));
        return new RequestRow(
                proposal.title(),
                "/reponses/" + one.asked().id().value(),
                territories.department(proposal.department()).orElseThrow().name(),
                words.who(one),
                one.asked().dueOn().map(French::day).orElseGet(() -> words.say("no-promise")),
                status);
    }

    private List<Option> options(Proposal proposal) {
        return Stream.concat(
                        Stream.of(new Option("", words.say("choose"))),
                        organisations.authorities(proposal.department()).stream()
                                .map(one -> new Option(one.id().value().toString(), one.name())))
                .toList();
    }
}
