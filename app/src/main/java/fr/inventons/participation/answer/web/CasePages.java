package fr.inventons.participation.answer.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.answer.AnswerId;
import fr.inventons.participation.answer.Answering;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.SolicitationId;
import fr.inventons.participation.answer.web.CaseViews.Behind;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a request, where the service answers, and where an answer is published. */
@Controller
class CasePages {
    private final Answers answers;
    private final CaseViews views;
    private final Sentences sentences;
    private final AnswerWords words;
    private final Templates templates;

    CasePages(
            Answers answers,
            CaseViews views,
            Sentences sentences,
            AnswerWords words,
            Templates templates) {
        this.answers = answers;
        this.views = views;
        this.sentences = sentences;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.ANSWERING_SERVICE, Role.NATIONAL_ANALYST})
    @GetMapping("/reponses/{id}")
    ResponseEntity<String> read(Frame frame, Actor actor, @PathVariable UUID id) {
        var behind = views.behind(actor, new SolicitationId(id));
        var form = behind.one().latest().map(AnswerForm::of).orElse(AnswerForm.EMPTY);
        return Html.page(
                templates.participationAnswerCase(
                        frame,
                        views.view(behind),
                        form,
                        DeclineForm.EMPTY,
                        PublishForm.EMPTY,
                        Refusal.NONE));
    }

    @For(Role.ANSWERING_SERVICE)
    @PostMapping("/reponses/{id}/accuse")
    ResponseEntity<String> acknowledge(Actor actor, @PathVariable UUID id) {
        views.behind(actor, new SolicitationId(id));
        answers.acknowledge(actor, new SolicitationId(id));
        return back(id);
    }

    @For(Role.ANSWERING_SERVICE)
    @PostMapping("/reponses/{id}/reponse")
    ResponseEntity<String> answer(
            Frame frame, Actor actor, @PathVariable UUID id, AnswerForm form) {
        var behind = views.behind(actor, new SolicitationId(id));
        var day = Typed.day(form.echeance());
        var refusal =
                day.isEmpty() && !form.echeance().isBlank()
                        ? sentences.refusal("echeance", "not-a-day", form.echeance())
                        : sentences.of(signed(actor, id, form, day), zone(behind), false);
        return refusal.equals(Refusal.NONE)
                ? back(id)
                : refused(frame, behind, form, DeclineForm.EMPTY, PublishForm.EMPTY, refusal);
    }

    @For(Role.ANSWERING_SERVICE)
    @PostMapping("/reponses/{id}/competence")
    ResponseEntity<String> decline(
            Frame frame, Actor actor, @PathVariable UUID id, DeclineForm form) {
        var behind = views.behind(actor, new SolicitationId(id));
        var competent = Typed.id(form.competent()).map(OrganisationId::new);
        var refusal =
                competent.isEmpty()
                        ? sentences.refusal("competent", "unknown-organisation")
                        : sentences.of(
                                answers.decline(
                                        actor,
                                        new SolicitationId(id),
                                        competent.get(),
                                        form.raison(),
                                        form.signataire()),
                                zone(behind),
                                true);
        return refusal.equals(Refusal.NONE)
                ? back(id)
                : refused(frame, behind, AnswerForm.EMPTY, form, PublishForm.EMPTY, refusal);
    }

    @For({Role.ANSWERING_SERVICE, Role.NATIONAL_ANALYST})
    @PostMapping("/reponses/{id}/publication")
    ResponseEntity<String> publish(
            Frame frame, Actor actor, @PathVariable UUID id, PublishForm form) {
        var behind = views.behind(actor, new SolicitationId(id));
        var refusal = published(actor, behind, form);
        if (refusal.equals(Refusal.NONE)) {
            return back(id);
        }
        var answer = behind.one().latest().map(AnswerForm::of).orElse(AnswerForm.EMPTY);
        return refused(frame, behind, answer, DeclineForm.EMPTY, form, refusal);
    }

    private Answering signed(Actor actor, UUID id, AnswerForm form, Optional<LocalDate> day) {
        return form.version().isBlank()
                ? answers.answer(actor, new SolicitationId(id), form.answer(day))
                : Typed.id(form.version())
                        .map(version ->
                                answers.correct(actor, new AnswerId(version), form.answer(day)))
                        .orElseGet(Answering.Unknown::new);
    }

    private Refusal published(Actor actor, Behind behind, PublishForm form) {
        var zone = zone(behind);
        var embargo = Optional.<Instant>empty();
        if (!form.jour().isBlank()) {
            var day = Typed.day(form.jour());
            if (day.isEmpty()) {
                return sentences.refusal("jour", "not-a-day", form.jour());
            }
            var hour =
                    form.heure().isBlank()
                            ? Optional.of(LocalTime.MIDNIGHT)
                            : Typed.hour(form.heure());
            if (hour.isEmpty()) {
                return sentences.refusal("heure", "not-an-hour", form.heure());
            }
            embargo = Optional.of(day.get().atTime(hour.get()).atZone(zone).toInstant());
        }
        var version = Typed.id(form.reponse()).map(AnswerId::new);
        var mine =
                version.filter(asked ->
                        behind.one().answers().stream()
                                .anyMatch(answer -> answer.id().equals(asked)));
        return mine.isEmpty()
                ? sentences.refusal("publication", "corrected-since")
                : sentences.of(answers.publish(actor, mine.get(), embargo, form.motif()), zone);
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Behind behind,
            AnswerForm answer,
            DeclineForm decline,
            PublishForm publish,
            Refusal refusal) {
        return Html.refused(
                templates.participationAnswerCase(
                        frame, views.view(behind), answer, decline, publish, refusal));
    }

    private ZoneId zone(Behind behind) {
        return words.zone(behind.seen().proposal().department());
    }

    private static ResponseEntity<String> back(UUID id) {
        return Html.redirect("/reponses/" + id);
    }
}
