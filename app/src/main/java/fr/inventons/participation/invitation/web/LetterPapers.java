package fr.inventons.participation.invitation.web;

import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.invitation.PaperLetter;
import fr.inventons.participation.invitation.Said;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.paper.QrPicture;
import fr.inventons.platform.web.French;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Letters to print, one after another in one file: PDF as they are, DOCX to correct first. */
@Component
class LetterPapers {
    private final String style = Paper.style("letter.css");
    private final InvitationWords words;
    private final Paper paper;
    private final Templates templates;
    private final Clock clock;

    LetterPapers(InvitationWords words, Paper paper, Templates templates, Clock clock) {
        this.words = words;
        this.paper = paper;
        this.templates = templates;
        this.clock = clock;
    }

    byte[] pdf(Meeting meeting, List<PaperLetter> letters) {
        var views = letters.stream().map(letter -> view(meeting, letter)).toList();
        return paper.pdf(
                templates.participationInvitationPaperLetters(views).render(),
                style,
                metadata(meeting, letters));
    }

    private LetterView view(Meeting meeting, PaperLetter letter) {
        var said = letter.said();
        var text = letter.text();
        return new LetterView(
                from(said.sender()),
                to(letter),
                letter.channel() == Channel.POST
                        ? letter.person().postalAddress().lines().toList()
                        : List.of(),
                via(letter),
                words.say("letter-date", today(meeting)),
                text,
                how(letter),
                reply(said),
                said.workshops(),
                needs(),
                text.coupon() ? QrPicture.of(text.link()) : "");
    }

    byte[] docx(Meeting meeting, List<PaperLetter> letters) {
        var blocks = new ArrayList<Document.Block>();
        for (var letter : letters) {
            if (!blocks.isEmpty()) {
                blocks.add(new Document.NewPage());
            }
            blocks.addAll(blocks(meeting, letter));
        }
        return paper.docx(
                new Document(
                        metadata(meeting, letters),
                        meeting.title(),
                        words.say("letters-summary", letters.size()),
                        blocks));
    }

    private List<Document.Block> blocks(Meeting meeting, PaperLetter letter) {
        var text = letter.text();
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Paragraph(String.join("\n", from(letter.said().sender()))));
        blocks.add(
                new Document.Paragraph(
                        Stream.of(
                                        via(letter),
                                        to(letter),
                                        letter.channel() == Channel.POST
                                                ? letter.person().postalAddress()
                                                : "")
                                .filter(line -> !line.isEmpty())
                                .reduce((one, other) -> one + "\n" + other)
                                .orElse("")));
        blocks.add(new Document.Note(words.say("letter-date", today(meeting))));
        blocks.add(new Document.Heading(2, text.subject()));
        blocks.add(new Document.Paragraph(text.greeting()));
        text.body().forEach(line -> blocks.add(new Document.Paragraph(line)));
        blocks.add(
                new Document.Definitions(
                        text.facts().stream()
                                .map(fact -> new Document.Definition(fact.label(), fact.text()))
                                .toList()));
        if (!text.ask().isEmpty()) {
            blocks.add(new Document.Paragraph((text.ask() + " " + how(letter)).strip()));
        }
        text.closing().forEach(line -> blocks.add(new Document.Paragraph(line)));
        blocks.add(new Document.Paragraph(String.join("\n", text.signature())));
        if (text.coupon()) {
            blocks.add(coupon(letter));
        }
        return blocks;
    }

    private Document.Framed coupon(PaperLetter letter) {
        var inside = new ArrayList<Document.Block>();
        inside.add(new Document.Paragraph(reply(letter.said())));
        inside.add(new Document.Paragraph(to(letter)));
        inside.add(
                new Document.Paragraph(
                        words.say("coupon-code", letter.text().code(), letter.text().shortLink())));
        inside.add(boxes(List.of(words.say("coupon-yes"), words.say("coupon-no"))));
        if (!letter.said().workshops().isEmpty()) {
            inside.add(new Document.Paragraph(words.say("coupon-wishes")));
            inside.add(boxes(letter.said().workshops()));
        }
        inside.add(new Document.Paragraph(words.say("coupon-needs")));
        inside.add(boxes(needs()));
        return new Document.Framed(Document.Voice.PLAIN, words.say("coupon"), inside);
    }

    private static Document.Paragraph boxes(List<String> choices) {
        return new Document.Paragraph(
                String.join("\n", choices.stream().map(one -> "☐ " + one).toList()));
    }

    private static List<String> from(Said.SentBy sender) {
        return Stream.of(
                        Stream.of(sender.service()),
                        sender.address().lines(),
                        Stream.of(sender.telephone()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String to(PaperLetter letter) {
        return (letter.person().civility() + " " + letter.person().name()).strip();
    }

    private String via(PaperLetter letter) {
        return switch (letter.channel()) {
            case RELAY -> words.say("letter-via", letter.person().relay());
            case HAND -> words.say("letter-hand");
            case POST, EMAIL, CALL -> "";
        };
    }

    private String how(PaperLetter letter) {
        if (letter.text().code().isEmpty()) {
            return "";
        }
        var phone = letter.said().sender().telephone();
        return letter.text().coupon()
                ? words.say("letter-how", phone)
                : words.say("letter-see", phone, letter.text().code(), letter.text().shortLink());
    }

    private String reply(Said said) {
        var to = String.join(", ", said.sender().address().lines().toList());
        return said.sender().answerBy().isEmpty()
                ? words.say("coupon-reply", to)
                : words.say(
                        "coupon-reply-before",
                        French.day(LocalDate.parse(said.sender().answerBy())),
                        to);
    }

    private List<String> needs() {
        return IntStream.rangeClosed(1, 5).mapToObj(n -> words.say("need-" + n)).toList();
    }

    private String today(Meeting meeting) {
        return French.day(clock.instant(), words.zone(meeting));
    }

    private Metadata metadata(Meeting meeting, List<PaperLetter> letters) {
        var title = words.purpose(letters.getFirst().said().purpose());
        return new Metadata(
                words.say("letters-title", title, meeting.title()),
                words.say("letters-subject", meeting.title()),
                letters.getFirst().said().sender().service(),
                words.say("letters-running", meeting.title(), French.day(meeting.day())),
                clock.instant());
    }
}
