package fr.inventons.demonstration;

import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.label.Act;
import fr.inventons.recognition.label.Decision;
import fr.inventons.recognition.label.Decisions;
import fr.inventons.recognition.label.Ending;
import fr.inventons.recognition.label.Labels;
import fr.inventons.recognition.label.NewDecision;
import fr.inventons.recognition.label.Signature;
import fr.inventons.recognition.label.Signing;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The authority decides and signs; one label ends, after its bearers were heard. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class DecisionStory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Decisions decisions;
    private final Labels labels;
    private final Acts acts;

    DecisionStory(Decisions decisions, Labels labels, Acts acts) {
        this.decisions = decisions;
        this.labels = labels;
        this.acts = acts;
    }

    void decide(Recognition.Decided told, Cast cast, CandidacyId file) {
        var text =
                new NewDecision(
                        Optional.of(Decision.Outcome.valueOf(told.outcome())),
                        told.reasons(),
                        told.advice() == null ? "" : told.advice(),
                        "");
        acts.at(
                told.prepared().at(),
                PARIS,
                Signing.Prepared.class,
                () -> decisions.prepare(cast.actor(told.prepared().by()), file, 0, text));
        var signed = told.signed();
        if (signed == null) {
            return;
        }
        acts.at(
                signed.at(),
                PARIS,
                hoped(told),
                () -> decisions.sign(cast.actor(signed.by()), file, text, signature(signed)));
    }

    void end(Recognition.Ended told, Cast cast, Carried action) {
        var label = labels.ofActions(Set.of(action.id())).getOrDefault(action.id(), List.of());
        var number = label.getFirst().number();
        acts.at(
                told.opened().at(),
                PARIS,
                Ending.Opened.class,
                () ->
                        labels.openAdversarial(
                                cast.actor(told.opened().by()),
                                number,
                                Act.ABROGATION,
                                told.cause()));
        acts.at(
                told.heard().at(),
                PARIS,
                Ending.Observed.class,
                () -> labels.observe(action.bearer().get(), number, told.heard().text()));
        acts.at(
                told.signed().at(),
                PARIS,
                Ending.Abrogated.class,
                () ->
                        labels.abrogate(
                                cast.actor(told.signed().by()),
                                number,
                                told.from(),
                                told.reasons(),
                                signature(told.signed())));
    }

    private static Class<? extends Signing> hoped(Recognition.Decided told) {
        return told.outcome().equals("AWARDED") ? Signing.Awarded.class : Signing.Signed.class;
    }

    static <T> T known(Map<String, T> things, String key) {
        return Objects.requireNonNull(things.get(key), key);
    }

    private static Signature signature(Recognition.Act act) {
        return Signature.onScreen(Objects.requireNonNull(act.quality()));
    }
}
