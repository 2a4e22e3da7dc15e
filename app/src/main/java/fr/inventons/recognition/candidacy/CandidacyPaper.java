package fr.inventons.recognition.candidacy;

import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Bullets;
import fr.inventons.platform.paper.Document.Definition;
import fr.inventons.platform.paper.Document.Definitions;
import fr.inventons.platform.paper.Document.Framed;
import fr.inventons.platform.paper.Document.Heading;
import fr.inventons.platform.paper.Document.Note;
import fr.inventons.platform.paper.Document.Paragraph;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.web.Contact;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Story;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The papers of a file: what was submitted, and its acknowledgement. */
@Service
public class CandidacyPaper {
    private final Candidacies candidacies;
    private final CandidacyReaders readers;
    private final Messages messages;

    CandidacyPaper(Candidacies candidacies, CandidacyReaders readers, Messages messages) {
        this.candidacies = candidacies;
        this.readers = readers;
        this.messages = messages;
    }

    /** The last submission, as a document: it says nothing but what was frozen. */
    public Document file(CandidacyId id) {
        var candidacy = candidacies.candidacy(id).orElseThrow();
        var file = candidacies.file(id).orElseThrow();
        var ack = candidacies.acknowledgement(id).orElseThrow();
        var at = French.moment(ack.receivedAt(), zone(candidacy));
        return new Document(
                new Metadata(
                        say("title", file.number(), file.title()),
                        say("subject", file.labelTitle()),
                        ack.service(),
                        file.number(),
                        ack.receivedAt()),
                file.labelTitle(),
                say("summary", at, file.version(), file.departmentName()),
                blocks(file, ack));
    }

    private List<Block> blocks(FrozenFile file, Acknowledgement ack) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Definitions(
                        definitions(
                                entry("track", file.trackLabel() + ", " + file.callLabel()),
                                entry("bearer", file.bearer().name()),
                                entry("host", file.bearer().host()),
                                entry("responsible", file.bearer().responsible()),
                                entry(
                                        "places",
                                        file.neighbourhoods().stream()
                                                .map(FrozenFile.Place::name)
                                                .collect(Collectors.joining(", "))),
                                entry("days", days(file)))));
        blocks.add(new Heading(2, say("story")));
        story(file.story(), blocks);
        blocks.add(new Heading(2, say("answers")));
        for (var answer : file.answers()) {
            blocks.add(new Heading(3, answer.label()));
            blocks.add(new Note(answer.question()));
            blocks.add(
                    new Framed(
                            Voice.SAID,
                            say("answer"),
                            List.of(
                                    new Paragraph(
                                            answer.text().isEmpty()
                                                    ? say("no-answer")
                                                    : answer.text()))));
        }
        if (!file.commitments().isEmpty()) {
            blocks.add(new Heading(2, say("commitments")));
            blocks.add(new Bullets(file.commitments()));
        }
        if (!file.attachments().isEmpty()) {
            blocks.add(new Heading(2, say("attachments")));
            blocks.add(
                    new Bullets(
                            file.attachments().stream()
                                    .map(one -> say("attachment", one.name(), one.sha256()))
                                    .toList()));
        }
        blocks.add(new Note(say("fingerprint", ack.sha256())));
        return List.copyOf(blocks);
    }

    private void story(Story story, List<Block> blocks) {
        part(blocks, "of-summary", story.summary());
        part(blocks, "of-told", story.told());
        part(blocks, "of-audience", story.audience());
        part(blocks, "of-partners", story.partners());
        part(blocks, "of-changed", story.changed());
        part(blocks, "of-view", story.view());
        part(blocks, "of-received", story.receivedIdea());
        part(blocks, "of-answer", story.answerToIdea());
        lines(blocks, "of-results", story.results().replaceAll("\\s*\\|\\s*", " "));
        lines(blocks, "of-means", story.means());
        lines(blocks, "of-steps", story.steps());
        part(blocks, "of-conditions", story.conditions());
        part(blocks, "of-setbacks", story.setbacks());
    }

    private void part(List<Block> blocks, String key, String text) {
        if (!text.isBlank()) {
            blocks.add(new Heading(3, say(key)));
            blocks.add(new Paragraph(text));
        }
    }

    private void lines(List<Block> blocks, String key, String text) {
        if (!text.isBlank()) {
            blocks.add(new Heading(3, say(key)));
            blocks.add(new Bullets(Story.lines(text)));
        }
    }

    private String days(FrozenFile file) {
        var from = file.from().isEmpty() ? "" : French.day(LocalDate.parse(file.from()));
        var until = file.until().isEmpty() ? "" : French.day(LocalDate.parse(file.until()));
        return from.isEmpty()
                ? until
                : until.isEmpty() ? say("days.from", from) : say("days.between", from, until);
    }

    /** The acknowledgement of the last submission (CRPA L112-3, R112-5). */
    public Document acknowledgement(CandidacyId id, Contact contact) {
        var candidacy = candidacies.candidacy(id).orElseThrow();
        var ack = candidacies.acknowledgement(id).orElseThrow();
        var file = candidacies.file(id).orElseThrow();
        return new Document(
                new Metadata(
                        say("ack.title", ack.number()),
                        say("ack.subject", file.labelTitle()),
                        ack.service(),
                        ack.number(),
                        ack.receivedAt()),
                file.labelTitle(),
                say("ack.summary", file.title()),
                sentences(candidacy, ack, contact).stream()
                        .map(one -> (Block) new Paragraph(one))
                        .toList());
    }

    /** What the acknowledgement says, sentence by sentence: on screen and on paper alike. */
    public List<String> sentences(Candidacy candidacy, Acknowledgement ack, Contact contact) {
        var zone = zone(candidacy);
        var sentences = new ArrayList<String>();
        sentences.add(
                say("ack.received", French.moment(ack.firstReceivedAt(), zone), ack.number()));
        if (ack.version() > 1) {
            sentences.add(say("ack.again", ack.version(), French.moment(ack.receivedAt(), zone)));
        }
        sentences.add(
                say(
                        "ack.service",
                        ack.service(),
                        contact.post(),
                        contact.phone(),
                        contact.hours()));
        sentences.add(
                ack.completeUntil()
                        .map(at -> say("ack.until", French.moment(at, zone)))
                        .orElseGet(() -> say("ack.rolling")));
        sentences.add(
                say(
                        "ack.decides",
                        ack.authority().substring(0, 1).toLowerCase(Locale.FRENCH)
                                + ack.authority().substring(1)));
        sentences.add(say("ack.silence", French.day(ack.silenceOn())));
        sentences.add(say("ack.remedies"));
        sentences.add(say("ack.fingerprint", ack.sha256()));
        return sentences;
    }

    private ZoneId zone(Candidacy candidacy) {
        return readers.zone(readers.track(candidacy), candidacy.department());
    }

    private static List<Definition> definitions(Definition... all) {
        return List.of(all).stream().filter(one -> !one.text().isBlank()).toList();
    }

    private Definition entry(String key, String text) {
        return new Definition(say(key), text);
    }

    private String say(String key, Object... args) {
        return messages.say("candidacy.paper." + key, args);
    }
}
