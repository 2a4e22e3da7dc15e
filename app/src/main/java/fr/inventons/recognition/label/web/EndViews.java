package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.French;
import fr.inventons.recognition.label.Act;
import fr.inventons.recognition.label.DecisionFile;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.Labels;
import fr.inventons.recognition.label.Procedure;
import fr.inventons.recognition.label.web.DecisionView.EndView;
import fr.inventons.recognition.label.web.DecisionView.StepView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of a file says of its label, and of what may end it. */
@Component
class EndViews {
    private final Labels labels;
    private final LabelWords words;

    EndViews(Labels labels, LabelWords words) {
        this.labels = labels;
        this.words = words;
    }

    EndView view(Actor by, DecisionFile one, Label label) {
        var steps = labels.procedures(by, label.number());
        var open = steps.stream().filter(Procedure::open).findFirst();
        var limit = labels.withdrawableUntil(label);
        var acts = one.decides() || one.prepares();
        var ended = !(label.status() instanceof Label.Status.InForce);
        return new EndView(
                label.number(),
                "/labels/" + label.number(),
                label.inForceOn(words.today()),
                words.status(label).words(),
                words.explained(label),
                steps.stream().map(this::step).toList(),
                limit.isBefore(words.today()) ? "" : French.day(limit),
                acts && !ended && open.isEmpty(),
                open.isPresent(),
                open.map(step -> words.say("act." + step.act().name())).orElse(""),
                open.map(step -> step.act() == Act.ABROGATION).orElse(false),
                open.map(this::waiting).orElse(""),
                open.filter(step -> step.observedOn().isEmpty()).isPresent() && !one.decides(),
                open.isPresent() && acts,
                open.isPresent() && one.decides(),
                open.isPresent() && one.prepares());
    }

    private String waiting(Procedure step) {
        return step.observedOn().isPresent()
                ? words.say("step.heard")
                : words.say("step.waits", French.day(step.until()));
    }

    private StepView step(Procedure step) {
        return new StepView(
                words.say(
                        "step.title",
                        words.say("act." + step.act().name()),
                        French.day(step.openedOn())),
                step.reasons(),
                step.observedOn()
                        .map(day ->
                                words.say(
                                        step.observedOnPaper()
                                                ? "step.answer-paper"
                                                : "step.answer",
                                        French.day(day),
                                        step.observations()))
                        .orElse(""),
                outcome(step).orElse(""));
    }

    private Optional<String> outcome(Procedure step) {
        return step.closedOn()
                .map(day ->
                        step.dropped()
                                ? words.say("step.dropped", French.day(day))
                                : words.say(
                                        "step.signed." + step.act().name(),
                                        French.day(day),
                                        step.quality(),
                                        step.effectiveOn().map(French::day).orElse(""),
                                        step.finalReasons()));
    }
}
