package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.Examinations;
import fr.inventons.recognition.candidacy.Examining;
import fr.inventons.recognition.candidacy.Overruling;
import fr.inventons.recognition.candidacy.Rule;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import gg.jte.generated.precompiled.Templates;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The acts of who examines what was submitted. */
@Controller
class ExaminationPages {
    private final Examinations examinations;
    private final Candidacies candidacies;
    private final CandidacyViews views;
    private final CandidacyWords words;
    private final Receipts receipts;
    private final Templates templates;

    ExaminationPages(
            Examinations examinations,
            Candidacies candidacies,
            CandidacyViews views,
            CandidacyWords words,
            Receipts receipts,
            Templates templates) {
        this.examinations = examinations;
        this.candidacies = candidacies;
        this.views = views;
        this.words = words;
        this.receipts = receipts;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/candidatures/{id}/regles")
    ResponseEntity<String> overrule(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String regle,
            @RequestParam Map<String, String> form) {
        var seen = seen(by, id);
        var reason = form.getOrDefault("raison-" + regle, "");
        return switch (examinations.overrule(by, new CandidacyId(id), regle, reason)) {
            case Overruling.Overruled(), Overruling.NothingToOverrule() ->
                    Html.redirect("/candidatures/" + id + "#examen");
            case Overruling.Unknown(), Overruling.UnknownRule() -> throw new NotFound();
            case Overruling.NotAllowed() -> throw new Forbidden(words.say("examine.not-allowed"));
            case Overruling.OnlyTheBearer() ->
                    refused(frame, by, seen, "examen", words.say("examine.only-the-bearer"));
            case Overruling.ReasonMissing() ->
                    refused(frame, by, seen, regle, words.say("examine.reason-missing"));
            case Overruling.TooLong(int length, int limit) ->
                    refused(
                            frame,
                            by,
                            seen,
                            regle,
                            words.say("too-long", length, limit, length - limit));
            case Overruling.NoMore(var state) ->
                    refused(frame, by, seen, "examen", words.say("examine.no-more"));
            case Overruling.SamePerson() ->
                    refused(frame, by, seen, "examen", words.say("examine.same-person"));
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/candidatures/{id}/recevabilite")
    ResponseEntity<String> admit(Frame frame, Actor by, @PathVariable UUID id) {
        var seen = seen(by, id);
        return answer(frame, by, seen, "examen", examinations.admit(by, new CandidacyId(id)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/candidatures/{id}/irrecevabilite")
    ResponseEntity<String> refuse(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String raisons) {
        var seen = seen(by, id);
        var ended = examinations.refuse(by, new CandidacyId(id), raisons);
        if (ended instanceof Examining.Examined) {
            receipts.refused(
                    seen.candidacy().action(),
                    seen.candidacy().title(),
                    CandidacyViews.path(seen.candidacy().id()));
        }
        return answer(frame, by, seen, "irrecevabilite", ended);
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor by, SeenCandidacy seen, String form, Examining ended) {
        return switch (ended) {
            case Examining.Examined(var file) -> Html.redirect(CandidacyViews.path(file.id()));
            case Examining.Unknown() -> throw new NotFound();
            case Examining.NotAllowed() -> throw new Forbidden(words.say("examine.not-allowed"));
            case Examining.NotSubmitted(var state) ->
                    refused(frame, by, seen, "examen", words.say("examine.no-more"));
            case Examining.StillOpen(var closes) ->
                    refused(
                            frame,
                            by,
                            seen,
                            "examen",
                            words.say(
                                    "examine.still-open",
                                    French.moment(closes, views.zone(seen.candidacy()))));
            case Examining.RulesUnmet(var rules) ->
                    refused(
                            frame,
                            by,
                            seen,
                            "examen",
                            words.say(
                                    "examine.unmet",
                                    rules.stream()
                                            .map(Rule::title)
                                            .collect(Collectors.joining(" ; "))));
            case Examining.ReasonMissing() ->
                    refused(frame, by, seen, form, words.say("examine.reason-missing"));
            case Examining.TooLong(int length, int limit) ->
                    refused(
                            frame,
                            by,
                            seen,
                            form,
                            words.say("too-long", length, limit, length - limit));
            case Examining.SamePerson() ->
                    refused(frame, by, seen, "examen", words.say("examine.same-person"));
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, SeenCandidacy seen, String form, String error) {
        return Html.refused(
                templates.recognitionCandidacyFile(
                        frame, views.view(frame, by, seen, Entered.refused(form, error))));
    }

    private SeenCandidacy seen(Actor by, UUID id) {
        return candidacies.see(by, new CandidacyId(id)).orElseThrow(NotFound::new);
    }
}
