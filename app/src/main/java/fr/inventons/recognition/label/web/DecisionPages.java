package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.label.DecisionFile;
import fr.inventons.recognition.label.Decisions;
import fr.inventons.recognition.label.Letter;
import fr.inventons.recognition.label.Signature;
import fr.inventons.recognition.label.Signing;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where decisions are prepared, signed and read, with their letters. */
@Controller
class DecisionPages {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Decisions decisions;
    private final DecisionDesk desk;
    private final DecisionViews views;
    private final Refusals refusals;
    private final Notices notices;
    private final Templates templates;

    DecisionPages(
            Decisions decisions,
            DecisionDesk desk,
            DecisionViews views,
            Refusals refusals,
            Notices notices,
            Templates templates) {
        this.decisions = decisions;
        this.desk = desk;
        this.views = views;
        this.refusals = refusals;
        this.notices = notices;
        this.templates = templates;
    }

    @For({Role.LABEL_AUTHORITY, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @GetMapping("/decisions")
    ResponseEntity<String> list(Frame frame, Actor by) {
        var files = desk.files(by);
        return Html.page(
                templates.recognitionLabelDesk(
                        frame,
                        by.holds(Role.LABEL_AUTHORITY),
                        files.stream()
                                .filter(one -> one.undecided() && one.avis().isPresent())
                                .map(views::row)
                                .toList(),
                        files.stream()
                                .filter(one -> one.undecided() && one.avis().isEmpty())
                                .map(views::row)
                                .toList(),
                        files.stream().filter(one -> !one.undecided()).map(views::row).toList()));
    }

    @For({Role.LABEL_AUTHORITY, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST, Role.BEARER})
    @GetMapping("/decisions/{file}")
    ResponseEntity<String> read(Frame frame, Actor by, @PathVariable UUID file) {
        var one = views.file(by, new CandidacyId(file));
        var form = one.draft().map(DecisionForm::of).orElse(DecisionForm.EMPTY);
        return Html.page(
                templates.recognitionLabelDecision(
                        frame, views.view(by, one), form, EndForm.EMPTY, LabelRefusal.NONE));
    }

    /** One form, two acts: keep what is proposed, or record what was signed on paper. */
    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/decisions/{file}/preparation")
    ResponseEntity<String> prepare(
            Frame frame,
            Actor by,
            @PathVariable UUID file,
            DecisionForm form,
            @RequestParam(defaultValue = "") String acte) {
        var id = new CandidacyId(file);
        var one = views.file(by, id);
        if (!acte.equals("papier")) {
            var prepared = decisions.prepare(by, id, form.revision(), form.decision());
            return answer(frame, by, id, form, prepared);
        }
        var day = TypedDay.read(form.jour());
        if (day.isEmpty()) {
            return refused(frame, by, one, form, refusals.refusal("jour", "not-a-day"));
        }
        var signature = Signature.onPaper(form.qualite(), form.nom(), day.get());
        return answer(frame, by, id, form, decisions.sign(by, id, form.decision(), signature));
    }

    @For(Role.LABEL_AUTHORITY)
    @PostMapping("/decisions/{file}/signature")
    ResponseEntity<String> sign(Frame frame, Actor by, @PathVariable UUID file, DecisionForm form) {
        var id = new CandidacyId(file);
        views.file(by, id);
        var signature = Signature.onScreen(form.qualite());
        return answer(frame, by, id, form, decisions.sign(by, id, form.decision(), signature));
    }

    @For({Role.LABEL_AUTHORITY, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST, Role.BEARER})
    @GetMapping("/decisions/{file}/lettres/{letter}")
    ResponseEntity<byte[]> letter(Actor by, @PathVariable UUID file, @PathVariable UUID letter) {
        var id = new CandidacyId(file);
        var known =
                decisions.letters(by, id).stream()
                        .filter(one -> one.id().equals(letter))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(type(known))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(known.fileName())
                                .build()
                                .toString())
                .body(decisions.bytes(by, id, letter).orElseThrow(NotFound::new));
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor by, CandidacyId id, DecisionForm form, Signing outcome) {
        var refusal = refusals.of(outcome);
        if (!refusal.equals(LabelRefusal.NONE)) {
            var kept =
                    outcome instanceof Signing.WrittenSince(var now)
                            ? form.over(now.revision())
                            : form;
            return refused(frame, by, views.file(by, id), kept, refusal);
        }
        if (!(outcome instanceof Signing.Prepared)) {
            var file = views.file(by, id).candidacy();
            notices.send(file.action(), "decision", file.title(), "/decisions/" + id.value());
        }
        return Html.redirect("/decisions/" + id.value());
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, DecisionFile one, DecisionForm form, LabelRefusal refusal) {
        return Html.refused(
                templates.recognitionLabelDecision(
                        frame, views.view(by, one), form, EndForm.EMPTY, refusal));
    }

    private static MediaType type(Letter letter) {
        return letter.format().equals("pdf")
                ? MediaType.APPLICATION_PDF
                : MediaType.parseMediaType(DOCX);
    }
}
