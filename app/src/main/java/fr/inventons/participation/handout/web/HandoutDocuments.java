package fr.inventons.participation.handout.web;

import fr.inventons.participation.handout.Gathering;
import fr.inventons.participation.handout.HandoutKind;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers that people correct in their word processor before they print them. */
@Component
class HandoutDocuments {
    private static final String LINE = "\u00a0" + "\u2026".repeat(40);

    private final HandoutPapers papers;
    private final HandoutWords words;
    private final Paper paper;

    HandoutDocuments(HandoutPapers papers, HandoutWords words, Paper paper) {
        this.papers = papers;
        this.words = words;
        this.paper = paper;
    }

    byte[] docx(Gathering day, HandoutKind kind) {
        return paper.docx(
                new Document(
                        papers.metadata(day, List.of(kind)),
                        day.meeting().title(),
                        words.say("docx-summary", words.when(day.meeting()), day.meeting().place()),
                        switch (kind) {
                            case DAY_ATTENDANCE -> sheets(List.of(papers.ofTheDay(day)));
                            case WORKSHOP_ATTENDANCE -> sheets(papers.ofTheWorkshops(day));
                            case FORM -> form(papers.form(day));
                            case BADGES, SIGNS, TABLE_SHEETS ->
                                    throw new IllegalArgumentException("no DOCX of " + kind);
                        }));
    }

    private List<Document.Block> sheets(List<AttendanceView> sheets) {
        var blocks = new ArrayList<Document.Block>();
        for (var sheet : sheets) {
            if (!blocks.isEmpty()) {
                blocks.add(new Document.NewPage());
            }
            blocks.add(new Document.Heading(2, sheet.title()));
            if (!sheet.where().isEmpty()) {
                blocks.add(new Document.Paragraph(sheet.where()));
            }
            var rows = new ArrayList<List<String>>();
            for (var line : sheet.lines()) {
                rows.add(List.of(line.name(), line.comesAs(), line.table(), line.hint()));
            }
            rows.addAll(Collections.nCopies(sheet.blank(), List.of("", "", "", "")));
            blocks.add(
                    new Document.Table(
                            words.say("docx-caption"),
                            List.of(
                                    words.say("column-person"),
                                    words.say("column-comes-as"),
                                    words.say("column-table"),
                                    words.say("column-signature")),
                            rows));
        }
        return blocks;
    }

    private List<Document.Block> form(BlankFormView view) {
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Paragraph(words.say("form-one-each", view.reply())));
        blocks.add(new Document.Heading(2, words.say("form-you")));
        for (var key : List.of("form-name", "form-phone", "form-email", "form-address")) {
            blocks.add(line(key));
        }
        blocks.add(new Document.Heading(2, words.say("form-quality")));
        blocks.add(boxes(view.qualities()));
        blocks.add(line("form-organisation"));
        blocks.add(new Document.Heading(2, words.say("form-age")));
        blocks.add(
                boxes(
                        List.of(
                                words.say("form-under-15"),
                                words.say("form-15-to-17"),
                                words.say("form-adult"))));
        blocks.add(line("form-adult-in-charge"));
        blocks.add(boxes(List.of(words.say("form-may-attend"))));
        blocks.add(new Document.Heading(2, words.say("form-wishes")));
        blocks.add(boxes(view.workshops()));
        blocks.add(new Document.Heading(2, words.say("form-needs")));
        blocks.add(boxes(view.needs()));
        blocks.add(line("form-children"));
        blocks.add(line("form-group"));
        blocks.add(new Document.Heading(2, words.say("form-consent")));
        blocks.add(new Document.Paragraph(view.consent()));
        blocks.add(line("form-signature"));
        blocks.add(
                new Document.Framed(
                        Document.Voice.PLAIN,
                        words.say("form-keyed"),
                        List.of(new Document.Paragraph(words.say("form-keyed-text")))));
        return blocks;
    }

    private Document.Paragraph line(String key) {
        return new Document.Paragraph(words.say(key) + LINE);
    }

    private static Document.Paragraph boxes(List<String> choices) {
        var lines = choices.stream().map(choice -> "☐ " + choice).toList();
        return new Document.Paragraph(String.join("\n", lines));
    }
}
