package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Story;
import fr.inventons.recognition.candidacy.FrozenFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the paper pack of a file: links first, then the file, then the grid to fill in. */
@Component
class PackPaper {
    private static final String BOX = "[\u00a0\u00a0\u00a0\u00a0]\u00a0 ";

    private final Messages messages;
    private final Clock clock;

    PackPaper(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Document document(SeenCommittee seen, FrozenFile file) {
        var committee = seen.committee();
        var blocks = new ArrayList<Block>();
        blocks.add(new Document.Heading(2, say("links")));
        blocks.add(new Document.Paragraph(say("links-words", file.bearer().name())));
        blocks.add(new Document.Paragraph(seen.track().recusal().rule()));
        blocks.add(
                new Document.Bullets(
                        Stream.concat(
                                        Stream.of(BOX + messages.say("jury.link.none")),
                                        Stream.of(LabelScheme.Link.values())
                                                .map(link ->
                                                        BOX
                                                                + messages.say(
                                                                        "jury.link."
                                                                                + link.name())))
                                .toList()));
        blocks.add(new Document.Paragraph(say("links-line")));
        blocks.add(new Document.NewPage());
        blocks.add(new Document.Heading(2, say("file")));
        blocks.addAll(file(file));
        blocks.add(new Document.NewPage());
        blocks.add(new Document.Heading(2, say("grid")));
        blocks.add(new Document.Paragraph(say("grid-words", French.day(committee.day()))));
        for (var criterion : seen.scheme().criteria()) {
            blocks.addAll(grid(criterion));
        }
        blocks.add(new Document.Heading(3, say("overall")));
        blocks.add(new Document.Paragraph(say("lines")));
        blocks.add(new Document.Paragraph(say("signature")));
        return new Document(
                new Metadata(
                        say("title", file.number()),
                        say("subject", committee.title()),
                        messages.say("jury.paper.author"),
                        file.number(),
                        clock.instant()),
                committee.title(),
                file.story().title(),
                List.copyOf(blocks));
    }

    private List<Block> file(FrozenFile file) {
        var blocks = new ArrayList<Block>();
        var facts = new ArrayList<Document.Definition>();
        add(facts, "bearer", file.bearer().name());
        add(facts, "host", file.bearer().host());
        add(
                facts,
                "where",
                Stream.concat(
                                file.neighbourhoods().stream().map(FrozenFile.Place::name),
                                Stream.of(file.departmentName()))
                        .collect(Collectors.joining(", ")));
        add(facts, "from", day(file.from()));
        add(facts, "until", day(file.until()));
        blocks.add(new Document.Definitions(facts));
        var story = file.story();
        told(blocks, "summary", story.summary());
        told(blocks, "told", story.told());
        told(blocks, "partners", story.partners());
        told(blocks, "audience", story.audience());
        told(blocks, "changed", story.changed());
        told(blocks, "view", story.view());
        points(
                blocks,
                "results",
                story.figures().stream()
                        .map(one -> (one.number() + " " + one.what()).strip())
                        .toList());
        points(blocks, "means", Story.lines(story.means()));
        points(blocks, "steps", Story.lines(story.steps()));
        told(blocks, "conditions", story.conditions());
        told(blocks, "setbacks", story.setbacks());
        for (var answer : file.answers()) {
            blocks.add(new Document.Heading(3, answer.label()));
            blocks.add(new Document.Note(answer.question()));
            blocks.add(
                    new Document.Framed(
                            Voice.SAID,
                            say("answer"),
                            List.of(
                                    new Document.Paragraph(
                                            answer.text().isBlank()
                                                    ? say("nothing")
                                                    : answer.text()))));
        }
        points(
                blocks,
                "attachments",
                file.attachments().stream().map(FrozenFile.Listed::name).toList());
        return blocks;
    }

    private List<Block> grid(LabelScheme.Criterion criterion) {
        var rows = new ArrayList<List<String>>();
        for (int mark = 0; mark < criterion.descriptors().size(); mark++) {
            rows.add(List.of(BOX + mark, criterion.descriptors().get(mark)));
        }
        return List.of(
                new Document.Heading(3, criterion.label()),
                new Document.Table(
                        say("weight", criterion.weight()),
                        List.of(say("mark"), say("descriptor")),
                        rows),
                new Document.Paragraph(say("comment")));
    }

    private void add(List<Document.Definition> facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new Document.Definition(say("fact." + key), text));
        }
    }

    private void told(List<Block> blocks, String key, String text) {
        if (!text.isBlank()) {
            blocks.add(new Document.Heading(3, say("story." + key)));
            blocks.add(new Document.Paragraph(text));
        }
    }

    private void points(List<Block> blocks, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Document.Heading(3, say("story." + key)));
            blocks.add(new Document.Bullets(lines));
        }
    }

    private static String day(String iso) {
        return iso.isEmpty() ? "" : French.day(LocalDate.parse(iso));
    }

    private String say(String key, Object... args) {
        return messages.say("jury.pack." + key, args);
    }
}
