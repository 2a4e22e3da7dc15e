package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Bullets;
import fr.inventons.platform.paper.Document.Definition;
import fr.inventons.platform.paper.Document.Definitions;
import fr.inventons.platform.paper.Document.Framed;
import fr.inventons.platform.paper.Document.Heading;
import fr.inventons.platform.paper.Document.Paragraph;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.web.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Proposals on paper: what the reader sees on the screen, to hold in the hand. */
@Component
class Prints {
    private final Entries entries;
    private final Messages messages;
    private final Clock clock;

    Prints(Entries entries, Messages messages, Clock clock) {
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    /** One proposal, or all those of a table; {@code cards} in the same order. */
    Document document(List<SeenProposal> all, List<Card> cards) {
        var first = cards.getFirst();
        var one = all.size() == 1;
        var title = one ? first.title() : messages.say("proposal.paper-table-title");
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < all.size(); i++) {
            var card = cards.get(i);
            if (!one) {
                blocks.add(new Heading(2, card.title()));
            }
            blocks.add(new Paragraph(card.place()));
            blocks.add(said(all.get(i)));
            blocks.add(given(card));
        }
        return new Document(
                new Metadata(
                        title,
                        one
                                ? messages.say("proposal.paper-subject", first.reference())
                                : messages.say("proposal.paper-table-subject"),
                        messages.say("proposal.paper-author"),
                        one ? first.reference() : "",
                        clock.instant()),
                one ? first.reference() : "",
                "",
                blocks);
    }

    private Block said(SeenProposal seen) {
        var written =
                entries.of(seen.proposal()).stream()
                        .map(entry -> new Definition(entry.label(), entry.text()))
                        .toList();
        return new Framed(
                Voice.SAID,
                messages.say("proposal.paper-said"),
                List.of(
                        written.isEmpty()
                                ? new Paragraph(messages.say("proposal.status-only"))
                                : new Definitions(written)));
    }

    private Block given(Card card) {
        var steps =
                card.steps().stream()
                        .map(step ->
                                Stream.of(step.when(), step.title(), step.text())
                                        .filter(text -> !text.isEmpty())
                                        .reduce((left, right) -> left + ". " + right)
                                        .orElse(""))
                        .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(card.status().words() + ". " + card.summary()));
        if (!card.next().isEmpty()) {
            blocks.add(new Paragraph(messages.say("proposal.paper-next", card.next())));
        }
        if (!steps.isEmpty()) {
            blocks.add(new Bullets(steps));
        }
        return new Framed(Voice.GIVEN, messages.say("proposal.paper-given"), blocks);
    }

    static ResponseEntity<byte[]> file(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .body(pdf);
    }
}
