package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.proposal.Part;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Release;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing in the room: three fields, one table. */
@Controller
class TablePages {
    private final Proposals proposals;
    private final Workshops workshops;
    private final Dossiers dossiers;
    private final Tags tags;
    private final Refusals refusals;
    private final Messages messages;
    private final Templates templates;

    TablePages(
            Proposals proposals,
            Workshops workshops,
            Dossiers dossiers,
            Tags tags,
            Refusals refusals,
            Messages messages,
            Templates templates) {
        this.proposals = proposals;
        this.workshops = workshops;
        this.dossiers = dossiers;
        this.tags = tags;
        this.refusals = refusals;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @GetMapping("/tables/{id}")
    ResponseEntity<String> table(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String proposition,
            @RequestParam(defaultValue = "") String gardee) {
        var place = place(actor, id);
        var all = proposals.ofTable(actor, place.table().id());
        var kept = find(all, gardee);
        // What is not finished stays in the form: the table goes on where it was.
        var editing =
                find(all, proposition).or(() -> kept.filter(there -> !there.missing().isEmpty()));
        var notice =
                kept.map(there ->
                                messages.say(
                                        "proposal.kept",
                                        there.reference(),
                                        refusals.missing(there.missing())))
                        .orElse("");
        var form = editing.map(DraftForm::of).orElseGet(DraftForm::empty);
        return Html.page(
                templates.participationProposalTable(
                        frame,
                        view(
                                actor,
                                place,
                                all,
                                form,
                                editing,
                                notice,
                                Optional.empty(),
                                Optional.empty())));
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @PostMapping("/tables/{id}")
    ResponseEntity<String> write(Frame frame, Actor actor, @PathVariable UUID id, DraftForm form) {
        var place = place(actor, id);
        return answer(
                frame,
                actor,
                place,
                form,
                Optional.empty(),
                proposals.write(actor, place.table().id(), form.draft()));
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @PostMapping("/tables/{id}/propositions/{proposal}")
    ResponseEntity<String> rewrite(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            DraftForm form) {
        var place = place(actor, id);
        var editing = of(actor, place, proposal);
        return answer(
                frame,
                actor,
                place,
                form,
                Optional.of(editing),
                proposals.rewrite(actor, editing.id(), form.draft()));
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @PostMapping("/tables/{id}/propositions/{proposal}/presenter")
    ResponseEntity<String> release(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID proposal) {
        var place = place(actor, id);
        var there = of(actor, place, proposal);
        return switch (proposals.release(actor, there.id())) {
            case Release.Released(var released) -> Html.redirect("/tables/" + id);
            case Release.Unknown() -> throw new NotFound();
            case Release.NotAllowed() ->
                    throw new Forbidden(messages.say("proposal.only-its-table"));
            case Release.Incomplete(var missing) ->
                    Html.refused(
                            templates.participationProposalTable(
                                    frame,
                                    view(
                                            actor,
                                            place,
                                            proposals.ofTable(actor, place.table().id()),
                                            DraftForm.of(there),
                                            Optional.of(there),
                                            "",
                                            Optional.of(
                                                    new Refusals.Said(
                                                            Optional.of(Part.TEXT),
                                                            messages.say(
                                                                    "proposal.release-incomplete"))),
                                            Optional.empty())));
        };
    }

    private ResponseEntity<String> answer(
            Frame frame,
            Actor actor,
            TablePlace place,
            DraftForm form,
            Optional<Proposal> editing,
            Writing ended) {
        if (ended instanceof Writing.Written(var kept)) {
            return Html.redirect(
                    "/tables/%s?gardee=%s"
                            .formatted(place.table().id().value(), kept.id().value()));
        }
        var zone = refusals.zone(place.meeting().department());
        var said = refusals.said(ended, zone);
        var theirs =
                ended instanceof Writing.WrittenMeanwhile(var there)
                        ? Optional.of(there)
                        : Optional.<Proposal>empty();
        return Html.refused(
                templates.participationProposalTable(
                        frame,
                        view(
                                actor,
                                place,
                                proposals.ofTable(actor, place.table().id()),
                                theirs.map(form::over).orElse(form),
                                editing.or(() -> theirs),
                                "",
                                said,
                                theirs)));
    }

    private TableView view(
            Actor actor,
            TablePlace place,
            List<SeenProposal> all,
            DraftForm form,
            Optional<Proposal> editing,
            String notice,
            Optional<Refusals.Said> said,
            Optional<Proposal> theirs) {
        var table = place.table();
        var open = place.workshop().state() == Workshop.State.OPEN;
        var path = "/tables/" + table.id().value();
        return new TableView(
                table.id().value().toString(),
                table.number(),
                messages.say(
                        "proposal.table-title",
                        String.valueOf(table.number()),
                        place.workshop().title()),
                tags.place(place),
                Codes.written(table.ticketCode()),
                open,
                notice.isEmpty() && !open && said.isEmpty() ? closed(place) : notice,
                said.filter(one -> one.field().isEmpty()).map(Refusals.Said::sentence).orElse(""),
                said.flatMap(Refusals.Said::field),
                said.map(Refusals.Said::sentence).orElse(""),
                editing.map(there -> path + "/propositions/" + there.id().value()).orElse(path),
                form,
                editing,
                theirs,
                lines(actor, all));
    }

    private String closed(TablePlace place) {
        return place.workshop()
                .closedAt()
                .map(at ->
                        messages.say(
                                "proposal.table-closed",
                                refusals.hour(at, refusals.zone(place.meeting().department()))))
                .orElseGet(() -> messages.say("proposal.workshop-not-open"));
    }

    /** Each proposal of the table, with the newest thing there is to say of it. */
    private List<TableView.Line> lines(Actor actor, List<SeenProposal> all) {
        var cards = dossiers.cards(actor, all);
        var lines = new ArrayList<TableView.Line>();
        for (int i = 0; i < all.size(); i++) {
            var there = all.get(i).proposal();
            lines.add(
                    new TableView.Line(
                            there.id().value().toString(),
                            there.reference(),
                            there.title(),
                            cards.get(i).status(),
                            refusals.missing(there.missing()),
                            there.reached() == Stage.SAID && !there.text().isBlank(),
                            there.reached().compareTo(Stage.SENT) < 0));
        }
        return lines;
    }

    private TablePlace place(Actor actor, UUID id) {
        return workshops
                .tablePlace(new TableId(id))
                .filter(there ->
                        proposals.mayWrite(actor, there.table().id(), there.meeting().id()))
                .orElseThrow(NotFound::new);
    }

    private Proposal of(Actor actor, TablePlace place, UUID id) {
        return proposals
                .see(actor, new ProposalId(id))
                .map(SeenProposal::proposal)
                .filter(there -> there.table().equals(place.table().id()))
                .orElseThrow(NotFound::new);
    }

    private static Optional<Proposal> find(List<SeenProposal> all, String id) {
        return all.stream()
                .map(SeenProposal::proposal)
                .filter(there -> there.id().value().toString().equals(id))
                .findFirst();
    }
}
