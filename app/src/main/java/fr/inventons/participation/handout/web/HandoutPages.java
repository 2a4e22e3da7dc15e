package fr.inventons.participation.handout.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.handout.Gathering;
import fr.inventons.participation.handout.HandoutKind;
import fr.inventons.participation.handout.Handouts;
import fr.inventons.participation.handout.Printed;
import fr.inventons.participation.handout.Printing;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that is printed for a day, on one page. */
@Controller
class HandoutPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Handouts handouts;
    private final Invitations invitations;
    private final HandoutPapers papers;
    private final HandoutDocuments documents;
    private final HandoutWords words;
    private final Templates templates;

    HandoutPages(
            Handouts handouts,
            Invitations invitations,
            HandoutPapers papers,
            HandoutDocuments documents,
            HandoutWords words,
            Templates templates) {
        this.handouts = handouts;
        this.invitations = invitations;
        this.papers = papers;
        this.documents = documents;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/impressions")
    ResponseEntity<String> all(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationHandoutHandouts(
                        frame, view(actor, gathering(actor, id), "")));
    }

    /** Keeps that it is printed now, then opens the file. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/impressions")
    ResponseEntity<String> print(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String quoi) {
        var day = gathering(actor, id);
        return switch (handouts.print(actor, new MeetingId(id), kinds(quoi))) {
            case Printing.Ready(var _) ->
                    Html.redirect("/rencontres/" + id + "/impressions.pdf?quoi=" + slug(quoi));
            case Printing.Nothing() ->
                    Html.refused(
                            templates.participationHandoutHandouts(
                                    frame, view(actor, day, words.say("nothing"))));
            case Printing.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/impressions.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String quoi) {
        var day = gathering(actor, id);
        var wanted =
                kinds(quoi).stream()
                        .filter(kind -> Handouts.pieces(day, kind) > 0)
                        .sorted()
                        .toList();
        if (wanted.isEmpty()) {
            throw new NotFound();
        }
        return file(name(quoi) + ".pdf", MediaType.APPLICATION_PDF, papers.pdf(day, wanted));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/impressions.docx")
    ResponseEntity<byte[]> docx(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "formulaire") String quoi) {
        var day = gathering(actor, id);
        var kind =
                HandoutKind.named(quoi)
                        .filter(HandoutKind::editable)
                        .filter(one -> Handouts.pieces(day, one) > 0)
                        .orElseThrow(NotFound::new);
        return file(kind.slug() + ".docx", DOCX, documents.docx(day, kind));
    }

    private Gathering gathering(Actor actor, UUID id) {
        return handouts.gathering(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    /** Everything when nothing is chosen; an unknown name is a page that is not there. */
    private static Set<HandoutKind> kinds(String typed) {
        if (typed.isEmpty()) {
            return EnumSet.allOf(HandoutKind.class);
        }
        return Set.of(HandoutKind.named(typed).orElseThrow(NotFound::new));
    }

    private static String slug(String typed) {
        return typed.isEmpty() ? "" : HandoutKind.named(typed).orElseThrow(NotFound::new).slug();
    }

    private static String name(String typed) {
        return typed.isEmpty() ? "tout-imprimer" : slug(typed);
    }

    private HandoutsView view(Actor actor, Gathering day, String refusal) {
        var meeting = day.meeting();
        var printed =
                handouts.printed(day).stream().collect(Collectors.toMap(Printed::kind, one -> one));
        var lines =
                Arrays.stream(HandoutKind.values())
                        .map(printed::get)
                        .map(one ->
                                new HandoutsView.Line(
                                        one.kind().slug(),
                                        words.title(one.kind()),
                                        words.about(one.kind()),
                                        words.count(one.kind(), one.pieces()),
                                        words.status(one, meeting),
                                        one.pieces() > 0,
                                        one.kind().editable()))
                        .toList();
        int nowhere = day.nowhere(1).size();
        var note =
                day.people().isEmpty()
                        ? words.say("note-nobody")
                        : nowhere > 0 ? words.say("note-nowhere", nowhere) : "";
        return new HandoutsView(
                meeting.id().value().toString(),
                meeting.title(),
                words.when(meeting),
                (int) printed.values().stream().filter(Printed::due).count(),
                note,
                refusal,
                lines,
                invitations.papers(actor, meeting.id()).stream()
                        .map(sending ->
                                new HandoutsView.Letters(
                                        sending.wave(),
                                        words.letters(sending, meeting),
                                        sending.letters()))
                        .toList());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        (type.equals(MediaType.APPLICATION_PDF)
                                        ? ContentDisposition.inline()
                                        : ContentDisposition.attachment())
                                .filename(name)
                                .build()
                                .toString())
                .body(bytes);
    }
}
