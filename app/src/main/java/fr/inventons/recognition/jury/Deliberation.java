package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.JuryFact.CommitteeAdvised;
import fr.inventons.recognition.jury.JuryFact.CommitteeClosed;
import fr.inventons.recognition.jury.JuryFact.DiscussionOpened;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** From the marks side by side to the minutes. */
@Component
class Deliberation {
    static final int REASON_LIMIT = 1000;

    private final Dockets dockets;
    private final Interests interests;
    private final CommitteeStore store;
    private final CommitteeAvisStore avis;
    private final Minutes minutes;
    private final Journal journal;
    private final Clock clock;

    Deliberation(
            Dockets dockets,
            Interests interests,
            CommitteeStore store,
            CommitteeAvisStore avis,
            Minutes minutes,
            Journal journal,
            Clock clock) {
        this.dockets = dockets;
        this.interests = interests;
        this.store = store;
        this.avis = avis;
        this.minutes = minutes;
        this.journal = journal;
        this.clock = clock;
    }

    Discussing open(Actor by, CommitteeId id, Set<PersonId> present, String missingReason) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty()) {
            return new Discussing.Unknown();
        }
        var committee = docket.get().committee();
        if (!Rights.secretary(by, committee)) {
            return new Discussing.NotAllowed();
        }
        if (committee.state() != Committee.State.SCORING) {
            return new Discussing.AlreadyOpen();
        }
        var now = interests.detect(by, docket.get());
        if (now.standing().isEmpty()) {
            return new Discussing.NoFile();
        }
        for (var person : present) {
            if (committee.member(person).isEmpty()) {
                return new Discussing.NotMember(person);
            }
        }
        int quorum = now.scheme().committee().quorum();
        if (present.size() < quorum) {
            return new Discussing.QuorumMissing(present.size(), quorum);
        }
        var reason = missingReason.strip();
        if (reason.length() > REASON_LIMIT) {
            return new Discussing.TooLong(reason.length(), REASON_LIMIT);
        }
        var silent = counts(now, now::undeclared);
        silent.keySet().retainAll(present);
        if (!silent.isEmpty()) {
            return new Discussing.LinksMissing(silent);
        }
        var missing = counts(now, now::owed);
        if (!missing.isEmpty() && reason.isEmpty()) {
            return new Discussing.MarksMissing(missing);
        }
        store.open(id, present, missing.isEmpty() ? "" : reason, clock.instant());
        journal.record(
                by.reference(),
                new DiscussionOpened(
                        id.value(),
                        present.size(),
                        missing.values().stream().mapToInt(Integer::intValue).sum()));
        return new Discussing.Opened();
    }

    Advising advise(Actor by, CommitteeId id, CandidacyId file, AvisKind kind, String reasons) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty() || docket.get().candidacy(file).isEmpty()) {
            return new Advising.Unknown();
        }
        if (!Rights.secretary(by, docket.get().committee())) {
            return new Advising.NotAllowed();
        }
        switch (docket.get().committee().state()) {
            case SCORING -> {
                return new Advising.DiscussionNotOpen();
            }
            case CLOSED -> {
                return new Advising.CommitteeClosed();
            }
            case DISCUSSION -> {}
        }
        var now = interests.detect(by, docket.get());
        if (now.withdrawn(file)) {
            return new Advising.FileWithdrawn();
        }
        var said = reasons.strip();
        if (said.isEmpty()) {
            return new Advising.ReasonsMissing();
        }
        if (said.length() > CommitteeAvis.REASONS_LIMIT) {
            return new Advising.TooLong(said.length(), CommitteeAvis.REASONS_LIMIT);
        }
        int there = now.sitting(file).size();
        int quorum = now.scheme().committee().quorum();
        if (there < quorum && kind != AvisKind.ADJOURN) {
            return new Advising.QuorumMissing(there, quorum);
        }
        var before = now.avis(file);
        if (before.isPresent()
                && before.get().kind() == kind
                && before.get().reasons().equals(said)
                && !now.toRenew(file)) {
            return new Advising.Given(before.get());
        }
        var given =
                new CommitteeAvis(
                        id,
                        file,
                        before.map(CommitteeAvis::number).orElse(0) + 1,
                        kind,
                        said,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        avis.insert(given, by.reference());
        journal.record(
                by.reference(),
                new CommitteeAdvised(id.value(), file.value(), kind, given.number()));
        return new Advising.Given(given);
    }

    Closing close(Actor by, CommitteeId id) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty()) {
            return new Closing.Unknown();
        }
        if (!Rights.secretary(by, docket.get().committee())) {
            return new Closing.NotAllowed();
        }
        switch (docket.get().committee().state()) {
            case SCORING -> {
                return new Closing.DiscussionNotOpen();
            }
            case CLOSED -> {
                return new Closing.AlreadyClosed();
            }
            case DISCUSSION -> {}
        }
        var now = interests.detect(by, docket.get());
        var missing = now.standing().stream().filter(file -> now.avis(file).isEmpty()).toList();
        if (!missing.isEmpty()) {
            return new Closing.AvisMissing(missing);
        }
        var renew = now.standing().stream().filter(now::toRenew).toList();
        if (!renew.isEmpty()) {
            return new Closing.AvisToRenew(renew);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var files = minutes.files(now, at);
        store.close(id, files, at);
        var sha256 = files.getFirst().sha256();
        journal.record(by.reference(), new CommitteeClosed(id.value(), sha256));
        return new Closing.Closed(sha256);
    }

    /** For each member with some, how many files. */
    private static Map<PersonId, Integer> counts(
            Docket docket, Function<PersonId, List<CandidacyId>> files) {
        var counts = new LinkedHashMap<PersonId, Integer>();
        for (var member : docket.committee().members()) {
            Optional.of(files.apply(member.person()).size())
                    .filter(count -> count > 0)
                    .ifPresent(count -> counts.put(member.person(), count));
        }
        return counts;
    }
}
