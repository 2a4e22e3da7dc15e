package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rest of the action sheet, and the words during the relecture. */
@Controller
class SheetPages {
    private final Proposals proposals;
    private final Entries entries;
    private final Refusals refusals;
    private final Messages messages;
    private final Templates templates;

    SheetPages(
            Proposals proposals,
            Entries entries,
            Refusals refusals,
            Messages messages,
            Templates templates) {
        this.proposals = proposals;
        this.entries = entries;
        this.refusals = refusals;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @GetMapping("/propositions/{id}/fiche")
    ResponseEntity<String> sheet(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String gardee) {
        var there = writable(actor, id);
        var notice =
                switch (gardee) {
                    case "fiche" -> messages.say("proposal.sheet-kept");
                    case "texte" -> messages.say("proposal.words-kept");
                    default -> "";
                };
        return Html.page(
                page(
                        frame,
                        there,
                        notice,
                        Optional.empty(),
                        DraftForm.of(there),
                        SheetForm.of(there),
                        false));
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @PostMapping("/propositions/{id}/fiche")
    ResponseEntity<String> complete(
            Frame frame, Actor actor, @PathVariable UUID id, SheetForm form) {
        var there = writable(actor, id);
        var ended = proposals.complete(actor, there.id(), form.sheet(), form.onVersion());
        if (ended instanceof Writing.Written) {
            return Html.redirect("/propositions/" + id + "/fiche?gardee=fiche");
        }
        var theirs = theirs(ended);
        return Html.refused(
                page(
                        frame,
                        theirs.orElse(there),
                        "",
                        refusals.said(ended, refusals.zone(there.department())),
                        DraftForm.of(theirs.orElse(there)),
                        theirs.map(form::over).orElse(form),
                        theirs.isPresent()));
    }

    @For({Role.RAPPORTEUR, Role.FACILITATOR})
    @PostMapping("/propositions/{id}/texte")
    ResponseEntity<String> correct(
            Frame frame, Actor actor, @PathVariable UUID id, DraftForm form) {
        var there = writable(actor, id);
        var ended = proposals.correct(actor, there.id(), form.draft());
        if (ended instanceof Writing.Written) {
            return Html.redirect("/propositions/" + id + "/fiche?gardee=texte");
        }
        var theirs = theirs(ended);
        return Html.refused(
                page(
                        frame,
                        theirs.orElse(there),
                        "",
                        refusals.said(ended, refusals.zone(there.department())),
                        theirs.map(form::over).orElse(form),
                        SheetForm.of(theirs.orElse(there)),
                        theirs.isPresent()));
    }

    private gg.jte.models.runtime.JteModel page(
            Frame frame,
            Proposal there,
            String notice,
            Optional<Refusals.Said> said,
            DraftForm words,
            SheetForm form,
            boolean meanwhile) {
        return templates.participationProposalSheet(
                frame,
                new SheetView(
                        there,
                        there.reached() == Stage.REVIEW,
                        there.reached().compareTo(Stage.SENT) < 0,
                        notice,
                        said.filter(one -> one.field().isEmpty())
                                .map(Refusals.Said::sentence)
                                .orElse(""),
                        said.flatMap(Refusals.Said::field),
                        said.map(Refusals.Said::sentence).orElse(""),
                        words,
                        form,
                        meanwhile ? entries.of(there) : List.of()));
    }

    private static Optional<Proposal> theirs(Writing ended) {
        return ended instanceof Writing.WrittenMeanwhile(var theirs)
                ? Optional.of(theirs)
                : Optional.empty();
    }

    /** The proposal, for those who write it; others are told why not. */
    private Proposal writable(Actor actor, UUID id) {
        var there = proposals.see(actor, new ProposalId(id)).orElseThrow(NotFound::new).proposal();
        if (!proposals.mayWrite(actor, there.table(), there.meeting())) {
            throw new Forbidden(messages.say("proposal.only-its-table"));
        }
        return there;
    }
}
