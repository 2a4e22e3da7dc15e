package fr.inventons.recognition.label.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.label.Decision;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The French words of labels: what they stand at, what they are given for, where. */
@Component
class LabelWords {
    private final Messages messages;
    private final Territories territories;
    private final Clock clock;

    LabelWords(Messages messages, Territories territories, Clock clock) {
        this.messages = messages;
        this.territories = territories;
        this.clock = clock;
    }

    String say(String key, Object... values) {
        return messages.say("label." + key, values);
    }

    /** The register's day is that of Paris. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Labels.PARIS);
    }

    ZoneId zone(DepartmentCode department) {
        return territories.department(department).orElseThrow().zone();
    }

    String department(DepartmentCode code) {
        return territories.department(code).map(one -> one.name()).orElse(code.value());
    }

    String kind(ActionKind kind) {
        return say("kind." + kind.name());
    }

    /** « Label en vigueur », « Label abrogé depuis le … », « Label retiré ». */
    Status status(Label label) {
        return switch (label.status()) {
            case Label.Status.InForce _ -> new Status(say("in-force"), "oui", "label");
            case Label.Status.Abrogated(var from) ->
                    label.inForceOn(today())
                            ? new Status(say("to-be-abrogated", French.day(from)), "oui", "label")
                            : new Status(say("abrogated", French.day(from)), "neutre", "pause");
            case Label.Status.Withdrawn _ -> new Status(say("withdrawn"), "neutre", "pause");
        };
    }

    Status outcome(Decision.Outcome outcome) {
        var said = say("outcome." + outcome.name());
        return switch (outcome) {
            case AWARDED -> new Status(said, "oui", "label");
            case REFUSED -> new Status(said, "refus", "croix");
            case ADJOURNED -> new Status(said, "attente", "horloge");
        };
    }

    /** What the status means, in a sentence or two. */
    String explained(Label label) {
        var decided = French.day(label.decidedOn());
        return switch (label.status()) {
            case Label.Status.InForce _ -> say("explained.in-force", decided, label.number());
            case Label.Status.Abrogated(var from) ->
                    say(
                            label.inForceOn(today())
                                    ? "explained.to-be-abrogated"
                                    : "explained.abrogated",
                            decided,
                            French.day(from));
            case Label.Status.Withdrawn(var on) -> say("explained.withdrawn", French.day(on));
        };
    }

    /** « Corse-du-Sud : Les Oliviers, Sainte-Lucie », or the whole country. */
    String scope(Label label) {
        return say(
                label.national() ? "scope.national" : "scope.local",
                department(label.department()),
                label.place());
    }
}
