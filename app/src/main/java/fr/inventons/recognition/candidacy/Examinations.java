package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacyAdmitted;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacyRefused;
import fr.inventons.recognition.candidacy.CandidacyFact.RuleOverruled;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The examination of what was submitted: a person sets a rule aside with a written reason, admits a
 * file or says why not.
 */
@Service
public class Examinations {
    private final Candidacies candidacies;
    private final CandidacyStore store;
    private final ExaminationStore examinations;
    private final WritingStore writings;
    private final CandidacyReaders readers;
    private final Actions actions;
    private final Journal journal;
    private final Clock clock;

    Examinations(
            Candidacies candidacies,
            CandidacyStore store,
            ExaminationStore examinations,
            WritingStore writings,
            CandidacyReaders readers,
            Actions actions,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.store = store;
        this.examinations = examinations;
        this.writings = writings;
        this.readers = readers;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets aside, for this file alone, a rule that is not met. The reason is kept with the file.
     */
    @Transactional
    public Overruling overrule(Actor by, CandidacyId id, String rule, String reason) {
        var seen = candidacies.see(by, id);
        if (seen.isEmpty()) {
            return new Overruling.Unknown();
        }
        if (!seen.get().mayExamine()) {
            return new Overruling.NotAllowed();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        var file = store.lock(id).orElseThrow();
        if (!file.state().writable()) {
            return new Overruling.NoMore(file.state());
        }
        if (samePerson(by, id)) {
            return new Overruling.SamePerson();
        }
        var answers = writings.answers(id, file.revision()).orElseThrow();
        var found =
                candidacies.rules(file, answers, action, clock.instant()).stream()
                        .filter(one -> one.id().equals(rule))
                        .findFirst();
        if (found.isEmpty()) {
            return new Overruling.UnknownRule();
        }
        if (found.get().settled()) {
            return new Overruling.NothingToOverrule();
        }
        if (!found.get().mayBeOverruled()) {
            return new Overruling.OnlyTheBearer();
        }
        var written = reason.strip();
        if (written.isEmpty()) {
            return new Overruling.ReasonMissing();
        }
        if (written.length() > Overrule.REASON_LIMIT) {
            return new Overruling.TooLong(written.length(), Overrule.REASON_LIMIT);
        }
        examinations.overrule(new Overrule(id, rule, written, by.reference(), clock.instant()));
        journal.record(by.reference(), new RuleOverruled(id, rule));
        return new Overruling.Overruled();
    }

    /** Once the call is over: every rule is met, or set aside with a reason. */
    @Transactional
    public Examining admit(Actor by, CandidacyId id) {
        return examine(
                by,
                id,
                (file, action) -> {
                    var unmet = onWhatWasSubmitted(file, action);
                    return unmet.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Examining.RulesUnmet(unmet));
                },
                new Ruling(id, true, "", by.reference(), clock.instant()));
    }

    /**
     * Says that a file cannot be examined by a committee, with the reasons its bearers will read.
     */
    @Transactional
    public Examining refuse(Actor by, CandidacyId id, String reasons) {
        var written = reasons.strip();
        return examine(
                by,
                id,
                (file, action) -> {
                    if (written.isEmpty()) {
                        return Optional.of(new Examining.ReasonMissing());
                    }
                    return written.length() > Ruling.REASONS_LIMIT
                            ? Optional.of(
                                    new Examining.TooLong(written.length(), Ruling.REASONS_LIMIT))
                            : Optional.empty();
                },
                new Ruling(id, false, written, by.reference(), clock.instant()));
    }

    /** What a person ruled; empty until then. */
    @Transactional(readOnly = true)
    public Optional<Ruling> ruling(CandidacyId id) {
        return examinations.ruling(id);
    }

    private Examining examine(
            Actor by,
            CandidacyId id,
            BiFunction<Candidacy, Action, Optional<Examining>> check,
            Ruling ruling) {
        var seen = candidacies.see(by, id);
        if (seen.isEmpty()) {
            return new Examining.Unknown();
        }
        if (!seen.get().mayExamine()) {
            return new Examining.NotAllowed();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        var file = store.lock(id).orElseThrow();
        if (file.state() != CandidacyState.SUBMITTED) {
            return new Examining.NotSubmitted(file.state());
        }
        if (samePerson(by, id)) {
            return new Examining.SamePerson();
        }
        var zone = readers.zone(readers.track(file), file.department());
        var end = readers.call(file).closesAt(zone);
        if (end.isPresent() && clock.instant().isBefore(end.get())) {
            return new Examining.StillOpen(end.get());
        }
        var refusal = check.apply(file, action);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        examinations.rule(ruling);
        store.state(
                id,
                ruling.admissible() ? CandidacyState.ADMISSIBLE : CandidacyState.INADMISSIBLE,
                clock.instant());
        journal.record(
                by.reference(),
                ruling.admissible() ? new CandidacyAdmitted(id) : new CandidacyRefused(id));
        return new Examining.Examined(store.candidacy(id).orElseThrow());
    }

    /** The rules on the answers of the last submission, not on what was typed after it. */
    private List<Rule> onWhatWasSubmitted(Candidacy file, Action action) {
        var last = writings.last(file.id()).orElseThrow();
        var answers = writings.answers(file.id(), last.revision()).orElseThrow();
        return candidacies.rules(file, answers, action, last.at()).stream()
                .filter(rule -> !rule.settled())
                .toList();
    }

    /** Who submitted the file for its bearers does not examine it. */
    private boolean samePerson(Actor by, CandidacyId id) {
        return store.submittedBy(id).filter(by.reference()::equals).isPresent();
    }
}
