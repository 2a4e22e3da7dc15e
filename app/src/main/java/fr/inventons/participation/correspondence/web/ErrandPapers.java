package fr.inventons.participation.correspondence.web;

import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.Errand;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.French;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is taken away from the screen: the list for the telephone, the letters to post. */
@Component
class ErrandPapers {
    private final Paper paper;
    private final DispatchDesk desk;
    private final DispatchWords words;
    private final Clock clock;

    ErrandPapers(Paper paper, DispatchDesk desk, DispatchWords words, Clock clock) {
        this.paper = paper;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    /** Who is still to be told by hand, by channel, and once what there is to say. */
    byte[] list(Meeting meeting, List<Errand> errands) {
        var open = errands.stream().filter(one -> !one.done()).toList();
        var blocks = new ArrayList<Document.Block>();
        if (open.isEmpty()) {
            blocks.add(new Document.Paragraph(words.say("list-nobody")));
        }
        for (var channel : List.of(Channel.CALL, Channel.RELAY, Channel.HAND, Channel.POST)) {
            var here = open.stream().filter(one -> one.channel() == channel).toList();
            if (!here.isEmpty()) {
                blocks.add(new Document.Heading(2, words.channel(channel)));
                blocks.add(table(channel, here));
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Document.Heading(2, words.say("list-say")));
            open.stream()
                    .collect(Collectors.groupingBy(Errand::why, TreeMap::new, Collectors.toList()))
                    .forEach((why, here) -> {
                        blocks.add(new Document.Heading(3, why));
                        blocks.add(said(here));
                    });
            blocks.add(new Document.Note(words.say("list-note")));
        }
        return paper.pdf(
                new Document(
                        metadata(meeting, words.say("list-title"), words.say("list-subject")),
                        meeting.title(),
                        "",
                        blocks));
    }

    /** The words once when they are the same for all, else under each name. */
    private static Document.Block said(List<Errand> errands) {
        var scripts = errands.stream().map(Errand::script).distinct().toList();
        return scripts.size() == 1
                ? new Document.Paragraph(scripts.getFirst())
                : new Document.Definitions(
                        errands.stream()
                                .map(one -> new Document.Definition(one.name(), one.script()))
                                .toList());
    }

    private Document.Table table(Channel channel, List<Errand> errands) {
        return new Document.Table(
                words.say("list-caption", errands.size()),
                List.of(
                        words.say("list-column-name"),
                        words.say("list-column-how"),
                        words.say("list-column-why"),
                        words.say("list-column-tick")),
                errands.stream()
                        .map(one ->
                                List.of(
                                        one.name(),
                                        desk.how(one),
                                        one.why(),
                                        words.say(
                                                channel == Channel.CALL
                                                        ? "list-tick-call"
                                                        : "list-tick-hand")))
                        .toList());
    }

    /** One letter a page, with the address first. */
    byte[] letters(Meeting meeting, List<Dispatch> dispatches, List<Errand> errands) {
        var blocks = new ArrayList<Document.Block>();
        var byId = dispatches.stream().collect(Collectors.toMap(Dispatch::id, one -> one));
        var open =
                errands.stream()
                        .filter(one -> one.channel() == Channel.POST && !one.done())
                        .toList();
        for (int i = 0; i < open.size(); i++) {
            if (i > 0) {
                blocks.add(new Document.NewPage());
                blocks.add(new Document.Note(meeting.title()));
            }
            var errand = open.get(i);
            var dispatch = byId.get(errand.id());
            if (dispatch != null) {
                blocks.add(new Document.Paragraph(errand.name() + "\n" + errand.how()));
                blocks.add(new Document.Note(French.day(clock.instant(), words.zone(meeting))));
                blocks.add(new Document.Heading(2, dispatch.subject()));
                dispatch.parts().stream().flatMap(this::paragraphs).forEach(blocks::add);
            }
        }
        if (open.isEmpty()) {
            blocks.add(new Document.Paragraph(words.say("letters-none")));
        }
        return paper.pdf(
                new Document(
                        metadata(meeting, meeting.title(), words.say("letters-subject")),
                        "",
                        "",
                        blocks));
    }

    private Stream<Document.Block> paragraphs(Mail.Part part) {
        return switch (part) {
            case Mail.Part.Text(var text) -> Stream.of(new Document.Paragraph(text));
            case Mail.Part.Act(var label, var url) ->
                    Stream.of(new Document.Paragraph(words.say("letters-act", label, url)));
            case Mail.Part.Code(var label, var code) ->
                    Stream.of(new Document.Paragraph(words.say("letters-act", label, code)));
        };
    }

    private Metadata metadata(Meeting meeting, String title, String subject) {
        return new Metadata(title, subject, "Inventons", meeting.title(), clock.instant());
    }
}
