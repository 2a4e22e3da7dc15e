package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacySubmitted;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Receives a file that is held: refuses with reasons, or gives its number and freezes it. */
@Component
class Reception {
    private final CandidacyStore store;
    private final WritingStore writings;
    private final EnclosureStore enclosures;
    private final CandidacyReaders readers;
    private final Admissibility admissibility;
    private final Freezing freezing;
    private final Journal journal;
    private final Clock clock;

    Reception(
            CandidacyStore store,
            WritingStore writings,
            EnclosureStore enclosures,
            CandidacyReaders readers,
            Admissibility admissibility,
            Freezing freezing,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.writings = writings;
        this.enclosures = enclosures;
        this.readers = readers;
        this.admissibility = admissibility;
        this.freezing = freezing;
        this.journal = journal;
        this.clock = clock;
    }

    Submitting receive(Actor by, Candidacy file, Action action) {
        var id = file.id();
        // As the database keeps it, so that what was frozen is read the same.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var answers = writings.answers(id, file.revision()).orElseThrow();
        var joined = enclosures.of(id);
        if (file.version() > 0) {
            var last = writings.last(id).orElseThrow();
            var same = freezing.of(file, answers, action, joined, last.at());
            if (same.equals(last.file())) {
                return new Submitting.Submitted(acknowledgement(file, last));
            }
        }
        var refusal = refusal(file, answers, action, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var zone = readers.zone(readers.track(file), file.department());
        var number =
                file.number().isEmpty()
                        ? store.nextNumber(now.atZone(zone).getYear())
                        : file.number();
        var numbered =
                new Candidacy(
                        id,
                        file.action(),
                        file.campaign(),
                        file.department(),
                        file.track(),
                        file.call(),
                        CandidacyState.SUBMITTED,
                        number,
                        file.submittedAt().or(() -> Optional.of(now)),
                        action.bearer(),
                        file.revision(),
                        file.version() + 1,
                        action.story().title());
        store.submitted(numbered, by.reference(), now);
        var frozen = freezing.of(numbered, answers, action, joined, now);
        var sealed = Freezing.frozen(frozen);
        writings.freeze(id, file.revision(), frozen, sealed, by.reference(), now);
        journal.record(
                by.reference(),
                new CandidacySubmitted(id, number, numbered.version(), sealed.sha256()));
        return new Submitting.Submitted(
                acknowledgement(
                        store.candidacy(id).orElseThrow(), writings.last(id).orElseThrow()));
    }

    private Optional<Submitting> refusal(
            Candidacy file, Answers answers, Action action, Instant now) {
        var rules = admissibility.check(file, answers, action, now);
        var held = rules.stream().filter(Rule::holdsSubmission).toList();
        if (held.stream().anyMatch(rule -> rule.kind() == Rule.Kind.CALL)) {
            var call = readers.call(file);
            var zone = readers.zone(readers.track(file), file.department());
            return Optional.of(
                    call.closed(now, zone)
                            ? new Submitting.Closed(call.closesAt(zone).orElseThrow())
                            : new Submitting.NotYet(call.opens().orElseThrow()));
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(new Submitting.Incomplete(held));
    }

    Acknowledgement acknowledgement(Candidacy file, WritingStore.Last last) {
        var track = readers.track(file);
        var zone = readers.zone(track, file.department());
        var first = file.submittedAt().orElseThrow();
        return new Acknowledgement(
                file.id(),
                file.number(),
                last.file().version(),
                last.at(),
                first,
                track.service(),
                track.authority(),
                first.atZone(zone).toLocalDate().plusMonths(readers.scheme(file).silenceMonths()),
                readers.call(file).closesAt(zone),
                last.sha256());
    }
}
