package fr.inventons.participation.transmission;

import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a remontée as a document: two pages to decide, then each proposal with its avis. */
@Component
class RemonteePaper {
    private final Messages messages;
    private final Territories territories;
    private final ProposalPaper proposals;

    RemonteePaper(Messages messages, Territories territories, ProposalPaper proposals) {
        this.messages = messages;
        this.territories = territories;
        this.proposals = proposals;
    }

    /** The document that is frozen. */
    Document frozen(
            Transmission one,
            Content content,
            List<Visa> passage,
            SealedRemontee.Numbered number,
            String fingerprint) {
        var signed = passage.stream().anyMatch(visa -> visa.kind() == Visa.Kind.SIGNED);
        var zone = territories.department(one.department()).orElseThrow().zone();
        var moment = French.moment(number.at(), zone);
        var seal = new ArrayList<Block>();
        for (var visa : passage) {
            if (visa.kind() == Visa.Kind.APPROVED || visa.kind() == Visa.Kind.SIGNED) {
                seal.add(new Document.Paragraph(act(visa)));
            }
        }
        if (!signed) {
            seal.add(new Document.Paragraph(say("unsigned", moment)));
        }
        seal.add(new Document.Note(say("frozen", number.text(), moment, fingerprint)));
        var title =
                say(
                        number.rank() > 1 ? "title-complement" : "title",
                        content.departmentName(),
                        number.rank() - 1);
        return document(
                content,
                title,
                signed ? "" : say("unsigned-summary") + " ",
                number.text(),
                number.at(),
                new Document.Framed(
                        Voice.SAID, say(signed ? "signed-by" : "sent-by"), List.copyOf(seal)));
    }

    /** The same words before signature, marked on each page. */
    Document draft(Content content, Instant at) {
        return document(
                content,
                say("title", content.departmentName(), 0),
                "",
                say("draft"),
                at,
                new Document.Framed(
                        Voice.PLAIN,
                        say("draft"),
                        List.of(new Document.Paragraph(say("draft-words")))));
    }

    private Document document(
            Content content, String title, String mark, String running, Instant at, Block seal) {
        var blocks = new ArrayList<Block>();
        blocks.add(seal);
        blocks.add(new Document.Heading(2, say("contains")));
        if (content.items().isEmpty()) {
            blocks.add(new Document.Paragraph(say("nothing")));
        } else {
            blocks.add(list(content));
        }
        if (!content.withheld().isEmpty()) {
            blocks.add(new Document.Note(say("withheld", content.withheld().size())));
        }
        blocks.add(new Document.Heading(2, say("made")));
        blocks.add(
                new Document.Bullets(
                        content.meetings().stream()
                                .map(day ->
                                        say(
                                                "meeting",
                                                day.title(),
                                                French.day(LocalDate.parse(day.day())),
                                                day.place()))
                                .toList()));
        content.meetings().forEach(day -> blocks.addAll(registered(day)));
        blocks.add(new Document.Paragraph(reread(content)));
        blocks.add(new Document.Paragraph(say("promise")));
        var pillar = "";
        for (var item : content.items()) {
            if (!item.pillar().equals(pillar)) {
                if (pillar.isEmpty()) {
                    blocks.add(new Document.NewPage());
                }
                blocks.add(new Document.Heading(2, item.pillarTitle()));
                pillar = item.pillar();
            }
            blocks.addAll(proposals.blocks(item));
        }
        return new Document(
                new Metadata(
                        title,
                        say("subject", content.departmentName(), content.campaignTitle()),
                        say("author", content.departmentName()),
                        running,
                        at),
                content.campaignTitle(),
                mark + summary(content),
                List.copyOf(blocks));
    }

    /** Who was registered, in numbers; an empty list says nothing. */
    private List<Block> registered(Content.Day day) {
        var told = day.registered().stream().filter(kind -> kind.people() > 0).toList();
        if (told.isEmpty() && day.notTold().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        day.registered()
                .forEach(kind -> rows.add(List.of(kind.quality(), String.valueOf(kind.people()))));
        day.notTold().forEach(kind -> rows.add(List.of(kind, say("not-told"))));
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Document.Table(
                        say("registered", day.title()),
                        List.of(say("quality"), say("people")),
                        rows));
        if (!day.notTold().isEmpty()) {
            blocks.add(new Document.Note(say("not-told-why")));
        }
        return blocks;
    }

    private Document.Table list(Content content) {
        return new Document.Table(
                say("list"),
                List.of(say("reference"), say("proposal"), say("avis"), say("state")),
                content.items().stream()
                        .map(item ->
                                List.of(
                                        item.reference(),
                                        item.title(),
                                        proposals.avis(item),
                                        proposals.observed(item)))
                        .toList());
    }

    private String summary(Content content) {
        return say("summary", content.items().size(), content.meetings().size());
    }

    private String reread(Content content) {
        if (content.reviewFrom().isEmpty()) {
            return say("reread-never");
        }
        var from = LocalDate.parse(content.reviewFrom());
        var until = LocalDate.parse(content.reviewUntil());
        var days = until.toEpochDay() - from.toEpochDay() + 1;
        return content.reread()
                ? say("reread-done", French.day(from), French.day(until))
                : say("reread-not-done", days);
    }

    /** « Signé le 15 mai 2018. Pour le préfet et par délégation, … » */
    private String act(Visa visa) {
        var words = new StringBuilder();
        var key = visa.kind() == Visa.Kind.SIGNED ? "signed" : "approved";
        words.append(say(key + (visa.onPaper() ? "-on-paper" : ""), French.day(visa.day())));
        words.append(' ').append(visa.quality()).append('.');
        if (!visa.delegation().isEmpty()) {
            words.append(' ').append(say("delegation", visa.delegation()));
        }
        if (visa.substitute()) {
            words.append(' ').append(say("substitute"));
        }
        return words.toString();
    }

    private String say(String key, Object... args) {
        return messages.say("transmission.paper." + key, args);
    }
}
