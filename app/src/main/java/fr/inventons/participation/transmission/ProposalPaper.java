package fr.inventons.participation.transmission;

import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes one proposal of a remontée: what was said, the avis, what the State observes. */
@Component
class ProposalPaper {
    private final Messages messages;

    ProposalPaper(Messages messages) {
        this.messages = messages;
    }

    List<Block> blocks(Content.Item item) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Document.Heading(3, item.reference() + ". " + item.title()));
        blocks.add(new Document.Note(where(item)));
        blocks.add(new Document.Framed(Voice.SAID, say("said"), said(item)));
        if (!item.sheet().isEmpty()) {
            blocks.add(
                    new Document.Definitions(
                            item.sheet().entrySet().stream()
                                    .map(field ->
                                            new Document.Definition(
                                                    messages.say(
                                                            "transmission.sheet." + field.getKey()),
                                                    level(field.getKey(), field.getValue())))
                                    .toList()));
        }
        for (var avis : item.avis()) {
            blocks.add(avis(avis));
        }
        if (item.avis().isEmpty()) {
            blocks.add(new Document.Note(say("no-avis")));
        }
        for (var reading : item.rereadings()) {
            blocks.add(
                    new Document.Note(
                            reading.faithful()
                                    ? say("faithful", reading.quality(), reading.remark())
                                    : say("not-faithful", reading.quality(), reading.remark())));
        }
        if (!item.observations().isEmpty()) {
            blocks.add(
                    new Document.Framed(
                            Voice.GIVEN,
                            say("observations"),
                            item.observations().stream()
                                    .<Block>map(each ->
                                            new Document.Paragraph(
                                                    each.text() + "\n" + each.quality() + "."))
                                    .toList()));
        }
        return List.copyOf(blocks);
    }

    /** The avis in one cell. */
    String avis(Content.Item item) {
        return item.avis().isEmpty()
                ? say("none")
                : item.avis().stream()
                        .map(each -> messages.say("transmission.position." + each.position()))
                        .collect(Collectors.joining(" · "));
    }

    /** Whether the State observes, in one cell. */
    String observed(Content.Item item) {
        return say(item.observations().isEmpty() ? "none" : "observed");
    }

    private String where(Content.Item item) {
        var place = say("where", item.table(), item.workshop());
        return item.neighbourhood().isEmpty() ? place : item.neighbourhood() + ". " + place;
    }

    private List<Block> said(Content.Item item) {
        var said = new ArrayList<Block>();
        add(said, "finding", item.finding());
        add(said, "problem", item.problem());
        add(said, "text", item.proposal());
        return said;
    }

    private void add(List<Block> blocks, String key, String text) {
        if (!text.isBlank()) {
            blocks.add(new Document.Heading(4, say(key)));
            blocks.add(new Document.Quote(text, ""));
        }
    }

    private Block avis(Content.Voice avis) {
        var lines = new ArrayList<Block>();
        lines.add(
                new Document.Paragraph(
                        say(
                                "avis-line",
                                messages.say("transmission.position." + avis.position()),
                                avis.body(),
                                French.day(LocalDate.parse(avis.day())))));
        lines.add(
                new Document.Paragraph(
                        say(
                                "votes",
                                avis.favourable(),
                                avis.withReservations(),
                                avis.against(),
                                avis.abstention())));
        if (!avis.reservation().isEmpty()) {
            lines.add(new Document.Paragraph(say("reservation", avis.reservation())));
        }
        if (!avis.alternative().isEmpty()) {
            lines.add(new Document.Paragraph(say("alternative", avis.alternative())));
        }
        for (var divergence : avis.divergences()) {
            lines.add(new Document.Heading(4, say("divergence")));
            lines.add(new Document.Quote(divergence, ""));
        }
        if (avis.unpublishedDivergences() > 0) {
            lines.add(new Document.Note(say("unpublished", avis.unpublishedDivergences())));
        }
        return new Document.Framed(Voice.PLAIN, say("avis-of-body"), List.copyOf(lines));
    }

    private String level(String key, String value) {
        return key.equals("level") ? messages.say("transmission.level." + value) : value;
    }

    private String say(String key, Object... args) {
        return messages.say("transmission.paper." + key, args);
    }
}
