package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** « Ma table »: what my table said, where it is, what is asked, without an account. */
@Controller
class OwnTablePages {
    private final Proposals proposals;
    private final Workshops workshops;
    private final Dossiers dossiers;
    private final Prints prints;
    private final Tags tags;
    private final Paper paper;
    private final Messages messages;
    private final Templates templates;

    OwnTablePages(
            Proposals proposals,
            Workshops workshops,
            Dossiers dossiers,
            Prints prints,
            Tags tags,
            Paper paper,
            Messages messages,
            Templates templates) {
        this.proposals = proposals;
        this.workshops = workshops;
        this.dossiers = dossiers;
        this.prints = prints;
        this.tags = tags;
        this.paper = paper;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/ma-table")
    ResponseEntity<String> mine(Frame frame, Actor actor) {
        var tables =
                places(actor).stream()
                        .map(place -> {
                            var all = proposals.ofTable(actor, place.table().id());
                            return own(actor, place, all);
                        })
                        .toList();
        return Html.page(templates.participationProposalOwn(frame, tables));
    }

    @Open
    @GetMapping("/ma-table/papier")
    ResponseEntity<byte[]> print(Actor actor) {
        var all =
                places(actor).stream()
                        .flatMap(place -> proposals.ofTable(actor, place.table().id()).stream())
                        .toList();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return Prints.file(paper.pdf(prints.document(all, dossiers.cards(actor, all))), "ma-table");
    }

    private OwnTable own(Actor actor, TablePlace place, List<SeenProposal> all) {
        var table = place.table();
        var writes = proposals.mayWrite(actor, table.id(), place.meeting().id());
        return new OwnTable(
                table.id().value().toString(),
                messages.say(
                        "proposal.table-title",
                        String.valueOf(table.number()),
                        place.workshop().title()),
                tags.place(place),
                writes,
                writes ? asked(all) : List.of(),
                dossiers.cards(actor, all));
    }

    /** What this person has to do, and before when. */
    private List<String> asked(List<SeenProposal> all) {
        var asked = new ArrayList<String>();
        for (var seen : all) {
            var there = seen.proposal();
            switch (there.reached()) {
                case SAID -> asked.add(messages.say("proposal.asked.said", there.title()));
                case RELEASED, VALIDATION ->
                        asked.add(messages.say("proposal.asked.sheet", there.title()));
                case REVIEW -> asked.add(messages.say("proposal.asked.review", there.title()));
                case SENT, GROUPED, PUBLISHED -> {}
            }
        }
        return asked;
    }

    private List<TablePlace> places(Actor actor) {
        var ids =
                actor.grants().stream()
                        .filter(grant ->
                                Set.of(Role.TICKET_HOLDER, Role.RAPPORTEUR).contains(grant.role())
                                        && grant.scope().kind().equals("table"))
                        .map(grant -> new TableId(UUID.fromString(grant.scope().key())))
                        .collect(Collectors.toSet());
        return List.copyOf(workshops.tablePlaces(ids).values());
    }
}
