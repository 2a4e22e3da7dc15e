package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A proposal's page, and the same on paper. */
@Controller
class ProposalPages {
    private final Proposals proposals;
    private final Dossiers dossiers;
    private final Prints prints;
    private final Paper paper;
    private final Templates templates;

    ProposalPages(
            Proposals proposals,
            Dossiers dossiers,
            Prints prints,
            Paper paper,
            Templates templates) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.prints = prints;
        this.paper = paper;
        this.templates = templates;
    }

    @Open
    @GetMapping("/propositions/{id}")
    ResponseEntity<String> proposal(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationProposalProposal(
                        frame, dossiers.view(actor, frame, seen(actor, id))));
    }

    @Open
    @GetMapping("/propositions/{id}/papier")
    ResponseEntity<byte[]> print(Frame frame, Actor actor, @PathVariable UUID id) {
        var seen = seen(actor, id);
        return Prints.file(
                paper.pdf(prints.document(List.of(seen), dossiers.cards(actor, List.of(seen)))),
                seen.proposal().reference());
    }

    private SeenProposal seen(Actor actor, UUID id) {
        return proposals.see(actor, new ProposalId(id)).orElseThrow(NotFound::new);
    }
}
