package fr.inventons.participation.opinion.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.Giving;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.opinion.Position;
import fr.inventons.participation.opinion.Supporting;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving the avis of a body; supporting as a person. */
@Controller
class AvisPages {
    private final Opinions opinions;
    private final Proposals proposals;
    private final Bodies bodies;
    private final Messages messages;
    private final Templates templates;

    AvisPages(
            Opinions opinions,
            Proposals proposals,
            Bodies bodies,
            Messages messages,
            Templates templates) {
        this.opinions = opinions;
        this.proposals = proposals;
        this.bodies = bodies;
        this.messages = messages;
        this.templates = templates;
    }

    @For
    @PostMapping("/propositions/{id}/soutien")
    ResponseEntity<String> support(Actor actor, @PathVariable UUID id) {
        return switch (opinions.support(actor, new ProposalId(id))) {
            case Supporting.Supported(), Supporting.AlreadySupported() ->
                    Html.redirect("/propositions/" + id + "#soutien");
            case Supporting.Unknown() -> throw new NotFound();
            case Supporting.WhoAreYou() -> Html.redirect("/connexion");
        };
    }

    @For({Role.COUNCIL_MEMBER, Role.PROGRAMME_OFFICER})
    @GetMapping("/propositions/{id}/avis")
    ResponseEntity<String> form(Frame frame, Actor actor, @PathVariable UUID id) {
        var seen = seen(actor, id);
        var mine = mine(actor, seen);
        var before = mine.size() == 1 ? latest(seen, mine.getFirst()) : Optional.<Avis>empty();
        var form =
                before.map(AvisForm::of)
                        .orElseGet(() -> AvisForm.empty(mine.getFirst().id().value().toString()));
        return Html.page(page(frame, actor, seen, mine, form, "", ""));
    }

    @For({Role.COUNCIL_MEMBER, Role.PROGRAMME_OFFICER})
    @PostMapping("/propositions/{id}/avis")
    ResponseEntity<String> give(Frame frame, Actor actor, @PathVariable UUID id, AvisForm form) {
        var seen = seen(actor, id);
        var mine = mine(actor, seen);
        var unreadable = form.unreadable();
        if (unreadable.isPresent()) {
            var field = unreadable.get();
            return Html.refused(
                    page(
                            frame,
                            actor,
                            seen,
                            mine,
                            form,
                            field,
                            messages.say("opinion.unreadable." + field)));
        }
        return switch (opinions.giveAvis(actor, seen.proposal().id(), form.avis())) {
            case Giving.Given(var avis) -> Html.redirect("/propositions/" + id + "#avis");
            case Giving.Unknown() -> throw new NotFound();
            case Giving.NotAllowed() -> throw new Forbidden(messages.say("opinion.not-allowed"));
            case Giving.BodyElsewhere() ->
                    refused(frame, actor, seen, mine, form, "conseil", "opinion.body-elsewhere");
            case Giving.TooEarly(var stage) ->
                    refused(frame, actor, seen, mine, form, "", "opinion.too-early");
            case Giving.WrongDay(var from, var until) ->
                    refused(
                            frame,
                            actor,
                            seen,
                            mine,
                            form,
                            "reunion",
                            "opinion.wrong-day",
                            French.day(from),
                            French.day(until));
            case Giving.NobodyVoted() ->
                    refused(frame, actor, seen, mine, form, "votes", "opinion.nobody-voted");
            case Giving.NotSaid(var position) ->
                    refused(
                            frame,
                            actor,
                            seen,
                            mine,
                            form,
                            position == Position.ALTERNATIVE ? "alternative" : "reserve",
                            "opinion.not-said." + position.key());
            case Giving.TooLong(var field, int length, int limit) ->
                    refused(
                            frame,
                            actor,
                            seen,
                            mine,
                            form,
                            field,
                            "proposal.too-long",
                            length,
                            limit,
                            length - limit);
            case Giving.PaperNotSaid() ->
                    refused(frame, actor, seen, mine, form, "papier", "opinion.paper-not-said");
        };
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor actor,
            SeenProposal seen,
            List<Body> mine,
            AvisForm form,
            String field,
            String key,
            Object... args) {
        return Html.refused(page(frame, actor, seen, mine, form, field, messages.say(key, args)));
    }

    private JteModel page(
            Frame frame,
            Actor actor,
            SeenProposal seen,
            List<Body> mine,
            AvisForm form,
            String field,
            String error) {
        var proposal = seen.proposal();
        return templates.participationOpinionAvis(
                frame,
                new AvisView(
                        proposal.id().value().toString(),
                        proposal.reference(),
                        proposal.title(),
                        mine.stream()
                                .map(body -> new Option(body.id().value().toString(), body.name()))
                                .toList(),
                        Arrays.stream(Position.values())
                                .map(one ->
                                        new Option(
                                                one.key(),
                                                messages.say("opinion.position." + one.key())))
                                .toList(),
                        mine.stream().anyMatch(body -> latest(seen, body).isPresent()),
                        !sits(actor, mine),
                        field,
                        error,
                        form));
    }

    private Optional<Avis> latest(SeenProposal seen, Body body) {
        return opinions.seen(List.of(seen)).getOrDefault(seen.proposal().id(), List.of()).stream()
                .filter(avis -> avis.body().equals(body.id()))
                .findFirst();
    }

    private SeenProposal seen(Actor actor, UUID id) {
        return proposals.see(actor, new ProposalId(id)).orElseThrow(NotFound::new);
    }

    /** The bodies that this person may speak for, or record for; never none. */
    private List<Body> mine(Actor actor, SeenProposal seen) {
        var department = seen.proposal().department();
        var officer = actor.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
        var mine =
                bodies.of(department).stream()
                        .filter(body -> officer || sits(actor, List.of(body)))
                        .toList();
        if (mine.isEmpty()) {
            throw new Forbidden(messages.say(officer ? "opinion.no-body" : "opinion.not-allowed"));
        }
        return mine;
    }

    private static boolean sits(Actor actor, List<Body> some) {
        return some.stream()
                .anyMatch(body -> actor.holds(Role.COUNCIL_MEMBER, Scope.body(body.id())));
    }
}
