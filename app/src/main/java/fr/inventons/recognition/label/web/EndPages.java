package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.label.Act;
import fr.inventons.recognition.label.DecisionFile;
import fr.inventons.recognition.label.Ending;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.Labels;
import fr.inventons.recognition.label.Procedure;
import fr.inventons.recognition.label.Signature;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a label ends: the bearer is told, answers, then the authority signs or lets it be. */
@Controller
class EndPages {
    private final Labels labels;
    private final DecisionViews views;
    private final Refusals refusals;
    private final Notices notices;
    private final Templates templates;

    EndPages(
            Labels labels,
            DecisionViews views,
            Refusals refusals,
            Notices notices,
            Templates templates) {
        this.labels = labels;
        this.views = views;
        this.refusals = refusals;
        this.notices = notices;
        this.templates = templates;
    }

    @For({Role.LABEL_AUTHORITY, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/decisions/{file}/contradictoire")
    ResponseEntity<String> open(Frame frame, Actor by, @PathVariable UUID file, EndForm form) {
        var one = views.file(by, new CandidacyId(file));
        var act = form.act();
        if (act.isEmpty()) {
            return refused(frame, by, one, form, refusals.refusal("acte", "act-missing"));
        }
        var ended = labels.openAdversarial(by, label(one).number(), act.get(), form.motifs());
        return answer(frame, by, one, form, ended, "motifs");
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/decisions/{file}/observations")
    ResponseEntity<String> observe(Frame frame, Actor by, @PathVariable UUID file, EndForm form) {
        var one = views.file(by, new CandidacyId(file));
        var ended = labels.observe(by, label(one).number(), form.observations());
        return answer(frame, by, one, form, ended, "observations");
    }

    @For({Role.LABEL_AUTHORITY, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/decisions/{file}/sans-suite")
    ResponseEntity<String> drop(Frame frame, Actor by, @PathVariable UUID file) {
        var one = views.file(by, new CandidacyId(file));
        var ended = labels.drop(by, label(one).number());
        return answer(frame, by, one, EndForm.EMPTY, ended, "fin");
    }

    @For(Role.LABEL_AUTHORITY)
    @PostMapping("/decisions/{file}/fin")
    ResponseEntity<String> end(Frame frame, Actor by, @PathVariable UUID file, EndForm form) {
        var one = views.file(by, new CandidacyId(file));
        return end(frame, by, one, form, Signature.onScreen(form.qualite()));
    }

    /** Records an end that was signed on paper. */
    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/decisions/{file}/fin-papier")
    ResponseEntity<String> endOnPaper(
            Frame frame, Actor by, @PathVariable UUID file, EndForm form) {
        var one = views.file(by, new CandidacyId(file));
        var day = TypedDay.read(form.jour());
        return day.isEmpty()
                ? refused(frame, by, one, form, refusals.refusal("jour", "not-a-day"))
                : end(
                        frame,
                        by,
                        one,
                        form,
                        Signature.onPaper(form.qualite(), form.nom(), day.get()));
    }

    /** Signs the act that the bearer was told of, and no other. */
    private ResponseEntity<String> end(
            Frame frame, Actor by, DecisionFile one, EndForm form, Signature signature) {
        var number = label(one).number();
        var act = openAct(by, number).orElse(Act.ABROGATION);
        if (act == Act.WITHDRAWAL) {
            var ended = labels.withdraw(by, number, form.motifs(), signature);
            return answer(frame, by, one, form, ended, "motifs");
        }
        var from = TypedDay.read(form.effet());
        return from.isEmpty()
                ? refused(frame, by, one, form, refusals.refusal("effet", "not-a-day"))
                : answer(
                        frame,
                        by,
                        one,
                        form,
                        labels.abrogate(by, number, from.get(), form.motifs(), signature),
                        "motifs");
    }

    private Optional<Act> openAct(Actor by, String number) {
        return labels.procedures(by, number).stream()
                .filter(Procedure::open)
                .map(Procedure::act)
                .findFirst();
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor by, DecisionFile one, EndForm form, Ending ended, String text) {
        var refusal = refusals.of(ended, text);
        if (!refusal.equals(LabelRefusal.NONE)) {
            return refused(frame, by, one, form, refusal);
        }
        var path = "/decisions/" + one.candidacy().id().value();
        news(ended)
                .ifPresent(news ->
                        notices.send(
                                one.candidacy().action(), news, one.candidacy().title(), path));
        return Html.redirect(path);
    }

    /** What the bearers are told at once. */
    private static Optional<String> news(Ending ended) {
        return switch (ended) {
            case Ending.Opened _ -> Optional.of("opening");
            case Ending.Dropped _ -> Optional.of("dropped");
            case Ending.Abrogated _ -> Optional.of("ending");
            case Ending.Withdrawn _ -> Optional.of("ending");
            default -> Optional.empty();
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, DecisionFile one, EndForm form, LabelRefusal refusal) {
        return Html.refused(
                templates.recognitionLabelDecision(
                        frame,
                        views.view(by, views.file(by, one.candidacy().id())),
                        DecisionForm.EMPTY,
                        form,
                        refusal));
    }

    private static Label label(DecisionFile one) {
        return one.label().orElseThrow(NotFound::new);
    }
}
