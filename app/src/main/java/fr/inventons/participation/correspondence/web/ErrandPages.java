package fr.inventons.participation.correspondence.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.correspondence.DispatchId;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.correspondence.Handling;
import fr.inventons.participation.correspondence.Outcome;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is to be called, what is to be handed over and posted; one touch says what became of it. */
@Controller
class ErrandPages {
    private final Dispatches dispatches;
    private final DispatchDesk desk;
    private final DispatchWords words;
    private final ErrandPapers papers;
    private final Templates templates;

    ErrandPages(
            Dispatches dispatches,
            DispatchDesk desk,
            DispatchWords words,
            ErrandPapers papers,
            Templates templates) {
        this.dispatches = dispatches;
        this.desk = desk;
        this.words = words;
        this.papers = papers;
        this.templates = templates;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/appels")
    ResponseEntity<String> errands(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationCorrespondenceErrands(
                        frame, desk.errands(actor, desk.prepared(actor, id), "")));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/courrier/{dispatch}/issue")
    ResponseEntity<String> settle(
            Frame frame,
            Actor actor,
            @PathVariable UUID dispatch,
            @RequestParam(defaultValue = "") String resultat,
            @RequestParam(defaultValue = "") String revision) {
        var outcome =
                Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(resultat))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return answer(
                frame,
                actor,
                dispatch,
                dispatches.settle(actor, new DispatchId(dispatch), outcome, number(revision)),
                words.outcome(outcome));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/courrier/{dispatch}/rouvrir")
    ResponseEntity<String> reopen(Frame frame, Actor actor, @PathVariable UUID dispatch) {
        return answer(
                frame, actor, dispatch, dispatches.reopen(actor, new DispatchId(dispatch)), "");
    }

    /** All the letters that were printed were posted. */
    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/rencontres/{id}/appels/postees")
    ResponseEntity<String> posted(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> lettre) {
        desk.prepared(actor, id);
        for (var letter : lettre) {
            var parts = letter.split("/", 2);
            if (parts.length == 2 && parts[0].matches("[0-9a-f-]{36}")) {
                dispatches.settle(
                        actor,
                        new DispatchId(UUID.fromString(parts[0])),
                        Outcome.POSTED,
                        number(parts[1]));
            }
        }
        return Html.redirect("/rencontres/" + id + "/appels");
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/appels.pdf")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable UUID id) {
        var meeting = desk.prepared(actor, id);
        return file("appels.pdf", papers.list(meeting, dispatches.errands(actor, meeting.id())));
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/lettres.pdf")
    ResponseEntity<byte[]> letters(Actor actor, @PathVariable UUID id) {
        var meeting = desk.prepared(actor, id);
        return file(
                "lettres.pdf",
                papers.letters(
                        meeting,
                        dispatches.of(actor, meeting.id()),
                        dispatches.errands(actor, meeting.id())));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(name).build().toString())
                .header("Cache-Control", "no-store")
                .body(pdf);
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor actor, UUID id, Handling handling, String typed) {
        var dispatch = dispatches.see(actor, new DispatchId(id)).orElseThrow(NotFound::new);
        Meeting meeting = desk.prepared(actor, dispatch.meeting().value());
        var refusal = desk.refusal(meeting, dispatch, handling, typed);
        return refusal.isEmpty()
                ? Html.redirect("/rencontres/%s/appels".formatted(meeting.id().value()))
                : Html.refused(
                        templates.participationCorrespondenceErrands(
                                frame, desk.errands(actor, meeting, refusal)));
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 0;
    }
}
