package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.ListId;
import fr.inventons.participation.meeting.ListImport;
import fr.inventons.participation.meeting.ListLine;
import fr.inventons.participation.meeting.ListPreview;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.RefusedLine;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a list in: the file, the look at it, the yes. */
@Controller
class ListPages {
    private final ParticipantLists lists;
    private final ParticipantWords words;
    private final Templates templates;

    ListPages(ParticipantLists lists, ParticipantWords words, Templates templates) {
        this.lists = lists;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/participants/liste")
    ResponseEntity<String> form(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = words.prepared(actor, id);
        return Html.page(templates.participationMeetingList(frame, view(actor, meeting, "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/participants/liste")
    ResponseEntity<String> look(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var meeting = words.prepared(actor, id);
        var bytes = fichier == null ? new byte[0] : fichier.getBytes();
        return switch (lists.preview(actor, meeting.id(), bytes)) {
            case ListPreview.Ready ready ->
                    Html.redirect(
                            "/rencontres/" + id + "/participants/liste/" + ready.id().value());
            case ListPreview.Unreadable(var problem) ->
                    refused(frame, actor, meeting, words.problem(problem));
            case ListPreview.MeetingClosed(var since) ->
                    refused(frame, actor, meeting, words.closed(words.see(actor, id)));
            case ListPreview.NotAllowed() -> throw new NotFound();
            case ListPreview.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/participants/liste/{list}")
    ResponseEntity<String> preview(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID list) {
        var meeting = words.prepared(actor, id);
        var done = lists.result(actor, new ListId(list));
        if (done.isPresent()) {
            return Html.page(
                    templates.participationMeetingList(
                            frame, view(actor, meeting, "", summary(done.get()))));
        }
        return switch (lists.preview(actor, new ListId(list))) {
            case ListPreview.Ready ready ->
                    Html.page(templates.participationMeetingPreview(frame, view(meeting, ready)));
            case ListPreview.Unreadable(var problem) ->
                    refused(frame, actor, meeting, words.problem(problem));
            case ListPreview.MeetingClosed(var since) ->
                    refused(frame, actor, meeting, words.closed(words.see(actor, id)));
            case ListPreview.NotAllowed() -> throw new NotFound();
            case ListPreview.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/participants/liste/{list}")
    ResponseEntity<String> confirm(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID list) {
        var meeting = words.prepared(actor, id);
        return switch (lists.confirm(actor, new ListId(list))) {
            case ListImport.Imported imported ->
                    Html.redirect("/rencontres/" + id + "/participants/liste/" + list);
            case ListImport.Unreadable(var problem) ->
                    refused(frame, actor, meeting, words.problem(problem));
            case ListImport.MeetingClosed(var since) ->
                    refused(frame, actor, meeting, words.closed(words.see(actor, id)));
            case ListImport.NotAllowed() -> throw new NotFound();
            case ListImport.Unknown() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Meeting meeting, String sentence) {
        return Html.refused(
                templates.participationMeetingList(frame, view(actor, meeting, sentence, "")));
    }

    private ListView view(Actor actor, Meeting meeting, String file, String notice) {
        return new ListView(
                meeting.id().value().toString(),
                meeting.title(),
                words.say("columns"),
                file,
                notice,
                refusedLines(lists.refused(actor, meeting.id())));
    }

    private ListView.Preview view(Meeting meeting, ListPreview.Ready ready) {
        return new ListView.Preview(
                meeting.id().value().toString(),
                meeting.title(),
                ready.id().value().toString(),
                String.join(", ", ready.understood()),
                String.join(", ", ready.ignored()),
                words.say(
                        "preview-summary",
                        ready.toAdd().size(),
                        ready.alreadyThere().size(),
                        ready.refused().size()),
                !ready.toAdd().isEmpty() || !ready.refused().isEmpty(),
                lines(ready.toAdd()),
                lines(ready.alreadyThere()),
                refusedLines(ready.refused()));
    }

    private String summary(ListImport.Imported done) {
        return words.say("import-done", done.added(), done.alreadyThere(), done.refused());
    }

    private static List<ListView.Line> lines(List<ListLine> lines) {
        return lines.stream()
                .map(line ->
                        new ListView.Line(
                                "",
                                line.number(),
                                line.participant().person().givenName()
                                        + " "
                                        + line.participant().person().familyName(),
                                line.participant().quality(),
                                line.participant().organisation(),
                                ""))
                .toList();
    }

    private List<ListView.Line> refusedLines(List<RefusedLine> lines) {
        return lines.stream()
                .map(line ->
                        new ListView.Line(
                                line.id().value().toString(),
                                line.number(),
                                name(line),
                                line.participant().quality(),
                                line.participant().organisation(),
                                words.refusal(line.reason())))
                .toList();
    }

    private String name(RefusedLine line) {
        var person = line.participant().person();
        var name = (person.givenName() + " " + person.familyName()).strip();
        return name.isEmpty() ? words.say("no-name") : name;
    }
}
