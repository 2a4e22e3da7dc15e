package fr.inventons.participation.synthesis.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.synthesis.Sorted;
import fr.inventons.participation.synthesis.Sorting;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The national desk, and the working groups. */
@Controller
class DeskPages {
    private final Syntheses syntheses;
    private final Transmissions transmissions;
    private final Proposals proposals;
    private final Campaigns campaigns;
    private final Territories territories;
    private final DeskViews views;
    private final Messages messages;
    private final Templates templates;

    DeskPages(
            Syntheses syntheses,
            Transmissions transmissions,
            Proposals proposals,
            Campaigns campaigns,
            Territories territories,
            DeskViews views,
            Messages messages,
            Templates templates) {
        this.syntheses = syntheses;
        this.transmissions = transmissions;
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.territories = territories;
        this.views = views;
        this.messages = messages;
        this.templates = templates;
    }

    @For(Role.NATIONAL_ANALYST)
    @GetMapping("/agence")
    ResponseEntity<String> desk(Frame frame, Actor actor) {
        return Html.page(templates.participationSynthesisDesk(frame, views.view(actor)));
    }

    @For(Role.NATIONAL_ANALYST)
    @PostMapping("/agence/remontees/{id}/accuse")
    ResponseEntity<String> acknowledge(Actor actor, @PathVariable UUID id) {
        return switch (transmissions.acknowledge(actor, new TransmissionId(id))) {
            case Progress.Unknown _ -> throw new NotFound();
            case Progress.NotAllowed _ -> throw new Forbidden();
            // Done, or done by somebody else meanwhile: the desk shows what stands.
            default -> Html.redirect("/agence");
        };
    }

    @For(Role.NATIONAL_ANALYST)
    @GetMapping("/agence/propositions/{id}/groupe")
    ResponseEntity<String> sortForm(Frame frame, Actor actor, @PathVariable UUID id) {
        var seen = seen(actor, id);
        var now =
                Optional.ofNullable(
                        syntheses.inForce(Set.of(seen.proposal().id())).get(seen.proposal().id()));
        return Html.page(form(frame, seen, now.map(Sorted::group).orElse(""), ""));
    }

    @For(Role.NATIONAL_ANALYST)
    @PostMapping("/agence/propositions/{id}/groupe")
    ResponseEntity<String> sort(Frame frame, Actor actor, @PathVariable UUID id, SortForm form) {
        var seen = seen(actor, id);
        return switch (syntheses.sort(actor, seen.proposal().id(), form.groupe())) {
            case Sorting.Sorted _ -> Html.redirect("/propositions/" + id);
            case Sorting.AlreadyThere _ -> Html.redirect("/propositions/" + id);
            case Sorting.NotAllowed _ -> throw new Forbidden();
            case Sorting.UnknownProposal _ -> throw new NotFound();
            case Sorting.UnknownGroup _ ->
                    Html.refused(
                            form(
                                    frame,
                                    seen,
                                    form.groupe(),
                                    messages.say("synthesis.unknown-group")));
        };
    }

    @For({Role.NATIONAL_ANALYST, Role.GROUP_MEMBER})
    @GetMapping("/agence/groupes/{id}")
    ResponseEntity<String> group(Frame frame, Actor actor, @PathVariable String id) {
        var campaign = campaigns.current();
        var view = syntheses.group(actor, campaign.id(), id).orElseThrow(NotFound::new);
        return Html.page(
                templates.participationSynthesisGroup(
                        frame,
                        view.group().title(),
                        view.proposals().stream().map(seen -> line(campaign, seen)).toList(),
                        Syntheses.isDesk(actor)));
    }

    private GroupLine line(Campaign campaign, SeenProposal seen) {
        var proposal = seen.proposal();
        return new GroupLine(
                proposal.title(),
                "/propositions/" + proposal.id().value(),
                territories.department(proposal.department()).orElseThrow().name(),
                campaign.pillar(proposal.pillar()).map(Campaign.Pillar::title).orElse(""),
                proposal.finding(),
                proposal.text());
    }

    private JteModel form(Frame frame, SeenProposal seen, String group, String error) {
        return templates.participationSynthesisSort(
                frame, seen.proposal(), options(seen.campaign()), group, error);
    }

    private List<Option> options(Campaign campaign) {
        return Stream.concat(
                        Stream.of(new Option("", messages.say("synthesis.choose"))),
                        campaign.workingGroups().stream()
                                .map(group -> new Option(group.id(), group.title())))
                .toList();
    }

    private SeenProposal seen(Actor actor, UUID id) {
        return proposals.see(actor, new ProposalId(id)).orElseThrow(NotFound::new);
    }
}
