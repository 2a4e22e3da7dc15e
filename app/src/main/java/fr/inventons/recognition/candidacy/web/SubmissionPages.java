package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.Acknowledgement;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyPaper;
import fr.inventons.recognition.candidacy.Rule;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import fr.inventons.recognition.candidacy.Submitting;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Submitting a file, its acknowledgement, and the papers of what was submitted. */
@Controller
class SubmissionPages {
    private final Candidacies candidacies;
    private final CandidacyPaper papers;
    private final CandidacyViews views;
    private final CandidacyWords words;
    private final Receipts receipts;
    private final Paper paper;
    private final Templates templates;

    SubmissionPages(
            Candidacies candidacies,
            CandidacyPaper papers,
            CandidacyViews views,
            CandidacyWords words,
            Receipts receipts,
            Paper paper,
            Templates templates) {
        this.candidacies = candidacies;
        this.papers = papers;
        this.views = views;
        this.words = words;
        this.receipts = receipts;
        this.paper = paper;
        this.templates = templates;
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @GetMapping("/candidatures/{id}/depot")
    ResponseEntity<String> form(Frame frame, Actor by, @PathVariable UUID id) {
        return Html.page(page(frame, by, writable(by, id), ""));
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/depot")
    ResponseEntity<String> submit(Frame frame, Actor by, @PathVariable UUID id) {
        var seen = seen(by, id);
        return switch (candidacies.submit(by, new CandidacyId(id))) {
            case Submitting.Submitted(var ack) -> {
                receipts.send(seen.candidacy().action(), ack, seen.candidacy().title());
                yield Html.redirect("/candidatures/" + id + "/accuse");
            }
            case Submitting.Unknown() -> throw new NotFound();
            case Submitting.NotAllowed() -> throw new Forbidden(words.say("not-allowed"));
            case Submitting.NoMore(var state) ->
                    Html.refused(page(frame, by, seen, words.say("submit.no-more")));
            case Submitting.NotYet(var opens) ->
                    Html.refused(
                            page(frame, by, seen, words.say("submit.not-yet", French.day(opens))));
            case Submitting.Closed(var since) ->
                    Html.refused(
                            page(
                                    frame,
                                    by,
                                    seen,
                                    words.say(
                                            seen.candidacy().version() == 0
                                                    ? "submit.closed"
                                                    : "submit.closed-again",
                                            French.moment(since, views.zone(seen.candidacy())))));
            case Submitting.Incomplete(var missing) ->
                    Html.refused(
                            page(frame, by, seen, words.say("submit.incomplete", missing.size())));
        };
    }

    @For({
        Role.BEARER,
        Role.PROGRAMME_OFFICER,
        Role.NATIONAL_ANALYST,
        Role.COUNCIL_MEMBER,
        Role.SIGNATORY,
        Role.LABEL_AUTHORITY
    })
    @GetMapping("/candidatures/{id}/accuse")
    ResponseEntity<String> acknowledgement(Frame frame, Actor by, @PathVariable UUID id) {
        var seen = readable(by, id);
        var ack = received(seen);
        return Html.page(
                templates.recognitionCandidacyAcknowledgement(
                        frame,
                        CandidacyViews.path(seen.candidacy().id()),
                        seen.candidacy().title(),
                        ack.number(),
                        papers.sentences(seen.candidacy(), ack, frame.contact()),
                        receipts.told(seen.candidacy().action())));
    }

    @For({
        Role.BEARER,
        Role.PROGRAMME_OFFICER,
        Role.NATIONAL_ANALYST,
        Role.COUNCIL_MEMBER,
        Role.SIGNATORY,
        Role.LABEL_AUTHORITY
    })
    @GetMapping("/candidatures/{id}/accuse/{kind}")
    ResponseEntity<byte[]> acknowledgementPaper(
            Frame frame, Actor by, @PathVariable UUID id, @PathVariable String kind) {
        var seen = readable(by, id);
        var ack = received(seen);
        return file(
                kind,
                "accuse-" + ack.number(),
                papers.acknowledgement(seen.candidacy().id(), frame.contact()));
    }

    @For({
        Role.BEARER,
        Role.PROGRAMME_OFFICER,
        Role.NATIONAL_ANALYST,
        Role.COUNCIL_MEMBER,
        Role.SIGNATORY,
        Role.LABEL_AUTHORITY
    })
    @GetMapping("/candidatures/{id}/dossier/{kind}")
    ResponseEntity<byte[]> filePaper(Actor by, @PathVariable UUID id, @PathVariable String kind) {
        var seen = readable(by, id);
        var ack = received(seen);
        return file(kind, ack.number() + "-v" + ack.version(), papers.file(seen.candidacy().id()));
    }

    private ResponseEntity<byte[]> file(String kind, String name, Document document) {
        return switch (kind) {
            case "pdf" -> answer(name + ".pdf", "application/pdf", paper.pdf(document));
            case "docx" ->
                    answer(
                            name + ".docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            paper.docx(document));
            default -> throw new NotFound();
        };
    }

    static ResponseEntity<byte[]> answer(String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private JteModel page(Frame frame, Actor by, SeenCandidacy seen, String error) {
        var view = views.view(frame, by, seen, Entered.NOTHING);
        var examined =
                candidacies.check(seen.candidacy().id()).stream()
                        .filter(rule -> !rule.settled() && rule.kind() == Rule.Kind.ELIGIBILITY)
                        .map(Rule::reason)
                        .toList();
        return templates.recognitionCandidacySubmission(frame, view, examined, error);
    }

    private SeenCandidacy writable(Actor by, UUID id) {
        var seen = seen(by, id);
        if (!seen.mayWrite()) {
            throw new Forbidden(words.say("not-allowed"));
        }
        return seen;
    }

    private SeenCandidacy readable(Actor by, UUID id) {
        var seen = seen(by, id);
        if (!seen.sees(Matter.FILE)) {
            throw new NotFound();
        }
        return seen;
    }

    private Acknowledgement received(SeenCandidacy seen) {
        return candidacies.acknowledgement(seen.candidacy().id()).orElseThrow(NotFound::new);
    }

    private SeenCandidacy seen(Actor by, UUID id) {
        return candidacies.see(by, new CandidacyId(id)).orElseThrow(NotFound::new);
    }
}
