package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Telling;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One button on a contribution: it is the story of an action. */
@Controller
class SpotPages {
    private final Actions actions;
    private final Proposals proposals;
    private final FlawWords flaws;
    private final Messages messages;
    private final Templates templates;

    SpotPages(
            Actions actions,
            Proposals proposals,
            FlawWords flaws,
            Messages messages,
            Templates templates) {
        this.actions = actions;
        this.proposals = proposals;
        this.flaws = flaws;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR, Role.PROGRAMME_OFFICER})
    @PostMapping("/propositions/{id}/action")
    ResponseEntity<String> spot(Frame frame, Actor actor, @PathVariable UUID id, SpotForm form) {
        return switch (actions.spot(actor, new ProposalId(id), form.titre())) {
            case Telling.Told(var action, var code) ->
                    Html.redirect("/actions-reperees/" + action.value());
            case Telling.AlreadySpotted(var action) ->
                    Html.redirect("/actions-reperees/" + action.value());
            case Telling.NotAllowed() -> throw new Forbidden(messages.say("action.not-spotter"));
            case Telling.Unknown() -> throw new NotFound();
            case Telling.Flawed(var flaw) -> {
                var seen = proposals.see(actor, new ProposalId(id)).orElseThrow(NotFound::new);
                yield Html.refused(
                        templates.recognitionActionSpot(
                                frame,
                                id.toString(),
                                seen.proposal().title(),
                                form.titre(),
                                flaws.say(flaw).sentence()));
            }
        };
    }
}
