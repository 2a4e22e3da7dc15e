package fr.inventons.recognition.label;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.label.LabelFact.AdversarialStepDropped;
import fr.inventons.recognition.label.LabelFact.AdversarialStepOpened;
import fr.inventons.recognition.label.LabelFact.LabelAbrogated;
import fr.inventons.recognition.label.LabelFact.LabelWithdrawn;
import fr.inventons.recognition.label.LabelFact.ObservationsReceived;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How a label ends: the bearer is told and heard first (CRPA L121-1), then the authority signs an
 * abrogation, for the future (L242-2), or a withdrawal, as if it had never been given (L242-1).
 */
@Component
class Endings {
    private static final int TEXT_LIMIT = 4000;
    private static final int LINE_LIMIT = 300;

    private final LabelStore labels;
    private final ProcedureStore procedures;
    private final EndingLetter letter;
    private final Competence competence;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Endings(
            LabelStore labels,
            ProcedureStore procedures,
            EndingLetter letter,
            Competence competence,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.labels = labels;
        this.procedures = procedures;
        this.letter = letter;
        this.competence = competence;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    List<Procedure> procedures(Actor by, String number) {
        return labels.label(number)
                .filter(label -> acts(by, label) || Competence.bears(by, label.action()))
                .map(label -> procedures.of(label.id()))
                .orElse(List.of());
    }

    Ending open(Actor by, String number, Act act, String reasons) {
        var found = labels.lock(number).filter(label -> reads(by, label));
        if (found.isEmpty()) {
            return new Ending.Unknown();
        }
        var label = found.get();
        if (!acts(by, label)) {
            return new Ending.NotAllowed();
        }
        var today = today(label);
        var open = openOf(label);
        if (!(label.status() instanceof Label.Status.InForce)) {
            return new Ending.NotInForce(label.status());
        }
        if (open.isPresent()) {
            return new Ending.AlreadyOpen(open.get().act(), open.get().until());
        }
        if (act == Act.WITHDRAWAL && today.isAfter(limit(label))) {
            return new Ending.TooLate(limit(label));
        }
        if (reasons.isEmpty()) {
            return new Ending.ReasonsMissing();
        }
        var over = tooLong(reasons, TEXT_LIMIT);
        if (over.isPresent()) {
            return over.get();
        }
        var days = competence.scheme(label.campaign()).adversarialDays();
        var procedure =
                new Procedure(
                        UUID.randomUUID(),
                        label.id(),
                        act,
                        reasons,
                        today,
                        today.plusDays(days),
                        "",
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false,
                        "",
                        "",
                        Optional.empty());
        procedures.open(procedure);
        letter.keepOpening(label, procedure, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        journal.record(
                by.reference(),
                new AdversarialStepOpened(label.id(), act.name(), procedure.until()));
        return new Ending.Opened(procedure.until());
    }

    Ending observe(Actor by, String number, String observations) {
        var found = labels.lock(number).filter(label -> reads(by, label));
        if (found.isEmpty()) {
            return new Ending.Unknown();
        }
        var label = found.get();
        var bearer = Competence.bears(by, label.action());
        if (!bearer && !competence.prepares(by, label)) {
            return new Ending.NotAllowed();
        }
        var open = openOf(label);
        if (open.isEmpty()) {
            return new Ending.NoAdversarialStep(Act.ABROGATION);
        }
        if (open.get().observedOn().isPresent()) {
            return new Ending.AlreadyObserved(open.get().observedOn().get());
        }
        if (observations.isEmpty()) {
            return new Ending.ObservationsMissing();
        }
        var over = tooLong(observations, TEXT_LIMIT);
        if (over.isPresent()) {
            return over.get();
        }
        procedures.observe(open.get().id(), observations, today(label), !bearer);
        journal.record(by.reference(), new ObservationsReceived(label.id(), !bearer));
        return new Ending.Observed();
    }

    Ending drop(Actor by, String number) {
        var found = labels.lock(number).filter(label -> reads(by, label));
        if (found.isEmpty()) {
            return new Ending.Unknown();
        }
        var label = found.get();
        if (!acts(by, label)) {
            return new Ending.NotAllowed();
        }
        var open = openOf(label);
        if (open.isEmpty()) {
            return new Ending.NoAdversarialStep(Act.ABROGATION);
        }
        procedures.drop(open.get().id(), today(label));
        journal.record(by.reference(), new AdversarialStepDropped(label.id()));
        return new Ending.Dropped();
    }

    Ending abrogate(Actor by, String number, LocalDate from, String reasons, Signature signature) {
        var found = labels.lock(number).filter(label -> reads(by, label));
        if (found.isEmpty()) {
            return new Ending.Unknown();
        }
        var label = found.get();
        var open = openOf(label);
        var refusal = refusal(by, label, open, Act.ABROGATION, reasons, signature);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var signedOn = signedOn(label, signature);
        if (from.isBefore(signedOn)) {
            return new Ending.InThePast(signedOn);
        }
        end(label, open.orElseThrow(), reasons, signature, from, new Label.Status.Abrogated(from));
        journal.record(
                by.reference(),
                new LabelAbrogated(
                        label.id(), label.action().value(), from, signature.paper().isPresent()));
        return new Ending.Abrogated(from);
    }

    Ending withdraw(Actor by, String number, String reasons, Signature signature) {
        var found = labels.lock(number).filter(label -> reads(by, label));
        if (found.isEmpty()) {
            return new Ending.Unknown();
        }
        var label = found.get();
        var open = openOf(label);
        var refusal = refusal(by, label, open, Act.WITHDRAWAL, reasons, signature);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var signedOn = signedOn(label, signature);
        end(
                label,
                open.orElseThrow(),
                reasons,
                signature,
                signedOn,
                new Label.Status.Withdrawn(signedOn));
        journal.record(
                by.reference(),
                new LabelWithdrawn(
                        label.id(), label.action().value(), signature.paper().isPresent()));
        return new Ending.Withdrawn();
    }

    /** The last day on which a label may be withdrawn. */
    LocalDate limit(Label label) {
        return label.decidedOn().plusMonths(competence.scheme(label.campaign()).withdrawalMonths());
    }

    private Optional<Ending> refusal(
            Actor by,
            Label label,
            Optional<Procedure> open,
            Act act,
            String reasons,
            Signature signature) {
        var onPaper = signature.paper().isPresent();
        if (onPaper ? !competence.prepares(by, label) : !competence.decides(by, label)) {
            return Optional.of(new Ending.NotAllowed());
        }
        if (!(label.status() instanceof Label.Status.InForce)) {
            return Optional.of(new Ending.NotInForce(label.status()));
        }
        // The bearer answers about an act: a label is not taken back on an answer about its end.
        var told = open.filter(one -> one.act() == act);
        if (told.isEmpty()) {
            return Optional.of(new Ending.NoAdversarialStep(act));
        }
        return badlySigned(label, told.get(), signature)
                .or(() -> tooEarly(told.get(), signedOn(label, signature)))
                .or(() -> tooLate(label, act, signedOn(label, signature)))
                .or(() ->
                        reasons.isEmpty()
                                ? Optional.of(new Ending.ReasonsMissing())
                                : tooLong(reasons, TEXT_LIMIT));
    }

    private static Optional<Ending> tooEarly(Procedure told, LocalDate signedOn) {
        return told.heardOn(signedOn)
                ? Optional.empty()
                : Optional.of(new Ending.TooEarly(told.until()));
    }

    private Optional<Ending> tooLate(Label label, Act act, LocalDate signedOn) {
        return act == Act.WITHDRAWAL && signedOn.isAfter(limit(label))
                ? Optional.of(new Ending.TooLate(limit(label)))
                : Optional.empty();
    }

    private Optional<Ending> badlySigned(Label label, Procedure told, Signature signature) {
        if (signature.quality().isEmpty()) {
            return Optional.of(new Ending.QualityMissing());
        }
        if (signature.paper().isPresent()) {
            var paper = signature.paper().get();
            var earliest = told.observedOn().orElse(told.openedOn());
            if (paper.name().isEmpty()) {
                return Optional.of(new Ending.PaperNameMissing());
            }
            if (paper.signedOn().isBefore(earliest) || paper.signedOn().isAfter(today(label))) {
                return Optional.of(new Ending.PaperDayWrong(earliest, today(label)));
            }
        }
        return tooLong(signature.quality(), LINE_LIMIT)
                .or(() -> tooLong(signature.paperName(), LINE_LIMIT));
    }

    private void end(
            Label label,
            Procedure procedure,
            String reasons,
            Signature signature,
            LocalDate effectiveOn,
            Label.Status status) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        procedures.sign(
                procedure.id(), signedOn(label, signature), reasons, signature, effectiveOn);
        labels.end(label.id(), status, at);
        letter.keepEnding(
                label, procedure, reasons, signature, signedOn(label, signature), effectiveOn, at);
    }

    private boolean acts(Actor by, Label label) {
        return competence.decides(by, label) || competence.prepares(by, label);
    }

    private boolean reads(Actor by, Label label) {
        return acts(by, label) || Competence.bears(by, label.action());
    }

    private Optional<Procedure> openOf(Label label) {
        return procedures.of(label.id()).stream().filter(Procedure::open).findFirst();
    }

    private LocalDate signedOn(Label label, Signature signature) {
        return signature.paper().map(Signature.OnPaper::signedOn).orElseGet(() -> today(label));
    }

    private LocalDate today(Label label) {
        return LocalDate.ofInstant(
                clock.instant(), territories.department(label.department()).orElseThrow().zone());
    }

    private static Optional<Ending> tooLong(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length > limit ? Optional.of(new Ending.TooLong(length, limit)) : Optional.empty();
    }
}
