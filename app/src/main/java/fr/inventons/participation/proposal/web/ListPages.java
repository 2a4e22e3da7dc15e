package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Proposals that this reader may see: the published ones for anyone, more for those in charge. */
@Controller
class ListPages {
    private final Proposals proposals;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Tags tags;
    private final Templates templates;

    ListPages(
            Proposals proposals,
            Dossiers dossiers,
            Campaigns campaigns,
            Territories territories,
            Tags tags,
            Templates templates) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.territories = territories;
        this.tags = tags;
        this.templates = templates;
    }

    @Open
    @GetMapping("/propositions")
    ResponseEntity<String> list(Frame frame, Actor actor, ListForm form) {
        var listing = proposals.seen(actor, form.selection());
        return Html.page(
                templates.participationProposalList(
                        frame,
                        form,
                        dossiers.cards(actor, listing.proposals()),
                        listing.next().map(form::following).orElse(""),
                        pillars(),
                        departments(),
                        actor.grants().isEmpty() ? List.of() : stages()));
    }

    private List<Option> pillars() {
        return options(
                "Tous les piliers",
                campaigns.current().pillars().stream()
                        .map(pillar -> new Option(pillar.id(), pillar.title())));
    }

    private List<Option> departments() {
        return options(
                "Tous les départements",
                territories.departments().stream()
                        .map(department ->
                                new Option(
                                        department.code().value(),
                                        department.name()
                                                + " ("
                                                + department.code().value()
                                                + ")")));
    }

    private List<Option> stages() {
        return options(
                "Tous les états",
                Arrays.stream(Stage.values())
                        .map(stage ->
                                new Option(
                                        stage.name(),
                                        stage == Stage.PUBLISHED
                                                ? "Publiée"
                                                : tags.status(stage).words())));
    }

    private static List<Option> options(String all, Stream<Option> some) {
        return Stream.concat(Stream.of(new Option("", all)), some).toList();
    }
}
