package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyState;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.jury.CommitteeAvis;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.label.Decision.Outcome;
import fr.inventons.recognition.label.LabelFact.DecisionPrepared;
import fr.inventons.recognition.label.LabelFact.LabelAwarded;
import fr.inventons.recognition.label.LabelFact.LabelNotAwarded;
import fr.inventons.recognition.label.Signing.Field;
import fr.inventons.recognition.label.Signing.TookPart.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Prepares and signs. Refusals come before the first write; the file's row stays locked meanwhile,
 * so that nobody decides twice, and the numbers are taken last.
 */
@Component
class Award {
    static final int TEXT_LIMIT = 4000;
    static final int LINE_LIMIT = 300;

    private final DecisionStore decisions;
    private final LabelStore labels;
    private final DecisionLetter letter;
    private final LabelSubject subjects;
    private final Competence competence;
    private final Candidacies candidacies;
    private final Committees committees;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Award(
            DecisionStore decisions,
            LabelStore labels,
            DecisionLetter letter,
            LabelSubject subjects,
            Competence competence,
            Candidacies candidacies,
            Committees committees,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.labels = labels;
        this.letter = letter;
        this.subjects = subjects;
        this.competence = competence;
        this.candidacies = candidacies;
        this.committees = committees;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    Signing prepare(Actor by, CandidacyId id, int revision, NewDecision typed) {
        var known = candidacies.lockAndRead(id);
        if (known.isEmpty() || !reads(by, known.get())) {
            return new Signing.Unknown();
        }
        if (!competence.prepares(by, known.get())) {
            return new Signing.NotAllowed();
        }
        var draft = decisions.lock(id);
        var refusal = undecidable(known.get()).or(() -> tooLong(typed));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (draft.revision() != revision) {
            return new Signing.WrittenSince(draft);
        }
        decisions.write(id, typed, revision + 1, by.reference(), clock.instant());
        journal.record(by.reference(), new DecisionPrepared(id.value(), revision + 1));
        return new Signing.Prepared(revision + 1);
    }

    Signing sign(Actor by, CandidacyId id, NewDecision typed, Signature signature) {
        var known = candidacies.lockAndRead(id);
        if (known.isEmpty() || !reads(by, known.get())) {
            return new Signing.Unknown();
        }
        var file = known.get();
        var onPaper = signature.paper().isPresent();
        if (onPaper ? !competence.prepares(by, file) : !competence.decides(by, file)) {
            return new Signing.NotAllowed();
        }
        var draft = decisions.lock(id);
        var refusal = undecidable(file);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var avis = committees.avisOf(Set.of(id)).get(id);
        if (avis == null) {
            return new Signing.NoAvis();
        }
        var department = territories.department(file.department()).orElseThrow();
        var said =
                (onPaper ? Optional.<Signing>empty() : tookPart(by, file, avis, draft))
                        .or(() -> incomplete(typed, avis))
                        .or(() -> tooLong(typed))
                        .or(() -> badlySigned(signature, avis, department));
        return said.orElseGet(() -> decide(by, file, avis, department, typed, signature));
    }

    private boolean reads(Actor by, Candidacy file) {
        return competence.decides(by, file) || competence.prepares(by, file);
    }

    private Optional<Signing> undecidable(Candidacy file) {
        var last = decisions.decisions(Set.of(file.id()));
        if (!last.isEmpty() && last.getLast().outcome() != Outcome.ADJOURNED) {
            return Optional.of(new Signing.AlreadyDecided(last.getLast().decidedOn()));
        }
        return file.state() == CandidacyState.ADMISSIBLE
                ? Optional.empty()
                : Optional.of(new Signing.NotReady());
    }

    /** Who spotted, advised or prepared is not who decides. */
    private static Optional<Signing> tookPart(
            Actor by, Candidacy file, CommitteeAvis avis, DecisionDraft draft) {
        if (by.holds(Role.JUROR, Scope.of("committee", avis.committee().value()))) {
            return Optional.of(new Signing.TookPart(Part.JUROR));
        }
        if (Competence.bears(by, file.action())) {
            return Optional.of(new Signing.TookPart(Part.BEARER));
        }
        return draft.revision() > 0 && draft.preparedBy().equals(by.reference())
                ? Optional.of(new Signing.TookPart(Part.PREPARED))
                : Optional.empty();
    }

    private static Optional<Signing> incomplete(NewDecision typed, CommitteeAvis avis) {
        if (typed.outcome().isEmpty()) {
            return Optional.of(new Signing.OutcomeMissing());
        }
        var outcome = typed.outcome().get();
        if (typed.reasons().isEmpty()) {
            return Optional.of(new Signing.ReasonsMissing());
        }
        if (outcome != Outcome.AWARDED && typed.advice().isEmpty()) {
            return Optional.of(new Signing.AdviceMissing());
        }
        return departs(outcome, avis.kind()) && typed.departure().isEmpty()
                ? Optional.of(new Signing.DepartureMissing())
                : Optional.empty();
    }

    /** True when the outcome is not what the committee advised. */
    static boolean departs(Outcome outcome, AvisKind avis) {
        return outcome
                != switch (avis) {
                    case FAVOURABLE, WITH_RESERVES -> Outcome.AWARDED;
                    case UNFAVOURABLE -> Outcome.REFUSED;
                    case ADJOURN -> Outcome.ADJOURNED;
                };
    }

    private static Optional<Signing> tooLong(NewDecision typed) {
        return over(Field.REASONS, typed.reasons(), TEXT_LIMIT)
                .or(() -> over(Field.ADVICE, typed.advice(), TEXT_LIMIT))
                .or(() -> over(Field.DEPARTURE, typed.departure(), TEXT_LIMIT));
    }

    private static Optional<Signing> over(Field field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length > limit
                ? Optional.of(new Signing.TooLong(field, length, limit))
                : Optional.empty();
    }

    private Optional<Signing> badlySigned(
            Signature signature, CommitteeAvis avis, Department department) {
        if (signature.quality().isEmpty()) {
            return Optional.of(new Signing.QualityMissing());
        }
        if (signature.paper().isPresent()) {
            var paper = signature.paper().get();
            if (paper.name().isEmpty()) {
                return Optional.of(new Signing.PaperNameMissing());
            }
            var earliest = LocalDate.ofInstant(avis.on(), department.zone());
            var today = LocalDate.ofInstant(clock.instant(), department.zone());
            if (paper.signedOn().isBefore(earliest) || paper.signedOn().isAfter(today)) {
                return Optional.of(new Signing.PaperDayWrong(earliest, today));
            }
            var name = over(Field.QUALITY, paper.name(), LINE_LIMIT);
            if (name.isPresent()) {
                return name;
            }
        }
        return over(Field.QUALITY, signature.quality(), LINE_LIMIT);
    }

    private Signing decide(
            Actor by,
            Candidacy file,
            CommitteeAvis avis,
            Department department,
            NewDecision typed,
            Signature signature) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var on =
                signature
                        .paper()
                        .map(Signature.OnPaper::signedOn)
                        .orElseGet(() -> LocalDate.ofInstant(at, department.zone()));
        var outcome = typed.outcome().orElseThrow();
        var decision =
                new Decision(
                        DecisionId.random(),
                        number("D", on),
                        file.id(),
                        outcome,
                        avis.kind().name(),
                        departs(outcome, avis.kind()),
                        typed.reasons(),
                        typed.advice(),
                        typed.departure(),
                        signature.quality(),
                        signature.paper().isPresent(),
                        on,
                        at);
        decisions.insert(decision, file.campaign(), signature.paperName());
        if (outcome != Outcome.AWARDED) {
            letter.keep(file, decision, Optional.empty());
            journal.record(
                    by.reference(),
                    new LabelNotAwarded(
                            decision.id().value(),
                            file.id().value(),
                            outcome.name(),
                            decision.departs(),
                            decision.onPaper()));
            return new Signing.Signed(decision.id());
        }
        var label = label(file, decision, department);
        labels.insert(label, decision.id(), at);
        letter.keep(file, decision, Optional.of(label));
        journal.record(
                by.reference(),
                new LabelAwarded(
                        label.id(),
                        file.id().value(),
                        file.action().value(),
                        label.number(),
                        decision.departs(),
                        decision.onPaper(),
                        label.visibleFrom()));
        return new Signing.Awarded(decision.id(), label.id(), label.number());
    }

    private Label label(Candidacy file, Decision decision, Department department) {
        var subject = subjects.of(file);
        var hold =
                PublicationHold.decide(
                        campaigns.campaign(file.campaign()).orElseThrow(),
                        department.zone(),
                        decision.signedAt(),
                        Optional.empty(),
                        "");
        return new Label(
                LabelId.random(),
                number("L", decision.decidedOn()),
                file.id(),
                file.action(),
                file.campaign(),
                subject.kind(),
                competence.national(file),
                file.department(),
                subject.title(),
                subject.bearer(),
                subject.place(),
                decision.quality(),
                decision.decidedOn(),
                hold.visibleFrom(),
                new Label.Status.InForce());
    }

    private String number(String series, LocalDate on) {
        return "%s-%d-%04d".formatted(series, on.getYear(), labels.next(series, on.getYear()));
    }
}
