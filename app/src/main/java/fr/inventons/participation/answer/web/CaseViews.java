package fr.inventons.participation.answer.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.answer.Answer;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.Readings;
import fr.inventons.participation.answer.SeenCase;
import fr.inventons.participation.answer.SolicitationId;
import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the page of a request, for the service that was asked and for the national desk. */
@Component
class CaseViews {
    private final Answers answers;
    private final Readings readings;
    private final Proposals proposals;
    private final Opinions opinions;
    private final Organisations organisations;
    private final Territories territories;
    private final AnswerWords words;

    CaseViews(
            Answers answers,
            Readings readings,
            Proposals proposals,
            Opinions opinions,
            Organisations organisations,
            Territories territories,
            AnswerWords words) {
        this.answers = answers;
        this.readings = readings;
        this.proposals = proposals;
        this.opinions = opinions;
        this.organisations = organisations;
        this.territories = territories;
        this.words = words;
    }

    /** What stands behind the page; throws {@link NotFound} for who may not know of it. */
    record Behind(SeenProposal seen, SeenCase one) {}

    Behind behind(Actor actor, SolicitationId id) {
        var asked = answers.see(actor, id).orElseThrow(NotFound::new).asked();
        var seen = proposals.see(actor, asked.proposal()).orElseThrow(NotFound::new);
        return readings.of(actor, List.of(seen)).getOrDefault(asked.proposal(), List.of()).stream()
                .filter(one -> one.asked().id().equals(id))
                .findFirst()
                .map(one -> new Behind(seen, one))
                .orElseThrow(NotFound::new);
    }

    CaseView view(Behind behind) {
        var seen = behind.seen();
        var one = behind.one();
        var proposal = seen.proposal();
        var zone = words.zone(proposal.department());
        var latest = one.latest();
        return new CaseView(
                "/reponses/" + one.asked().id().value(),
                one.organisation(),
                proposal,
                territories.department(proposal.department()).orElseThrow().name(),
                words.waitingSince(seen, one),
                one.asked()
                        .acknowledgedAt()
                        .map(at -> words.say("acknowledged", French.day(at, zone)))
                        .orElse(""),
                opinions.seen(List.of(seen)).getOrDefault(proposal.id(), List.of()).stream()
                        .map(this::opinion)
                        .toList(),
                one.answers().reversed().stream()
                        .map(answer -> AnswerView.of(words, seen.campaign(), one, answer, zone))
                        .toList(),
                outcomes(seen.campaign()),
                organisations(proposal, one),
                one.mine(),
                latest.filter(answer -> answer.publication().isEmpty()).isPresent(),
                latest.map(answer -> answer.id().value().toString()).orElse(""),
                latest.flatMap(Answer::competent).isPresent());
    }

    private CaseView.OpinionView opinion(Avis avis) {
        var votes = avis.votes();
        var said =
                words.say(
                        "avis." + avis.position().key(),
                        French.day(avis.heldOn()),
                        votes.favourable() + votes.withReservations(),
                        votes.against(),
                        votes.abstention());
        return new CaseView.OpinionView(
                avis.bodyName(), said, avis.divergences().stream().map(Divergence::text).toList());
    }

    private List<Option> outcomes(Campaign campaign) {
        return Stream.concat(
                        Stream.of(new Option("", words.say("choose"))),
                        campaign.outcomes().stream()
                                .filter(outcome -> !outcome.namesAnother())
                                .map(outcome -> new Option(outcome.id(), outcome.label())))
                .toList();
    }

    private List<Option> organisations(Proposal proposal, SeenCase one) {
        return options(organisations.authorities(proposal.department()), one);
    }

    private List<Option> options(List<Organisation> all, SeenCase one) {
        return Stream.concat(
                        Stream.of(new Option("", words.say("choose"))),
                        all.stream()
                                .filter(other -> !other.id().equals(one.asked().organisation()))
                                .map(other ->
                                        new Option(other.id().value().toString(), other.name())))
                .toList();
    }
}
