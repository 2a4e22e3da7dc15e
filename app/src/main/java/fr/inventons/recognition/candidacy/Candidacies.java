package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacyMoved;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacyOpened;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacyWithdrawn;
import fr.inventons.recognition.candidacy.CandidacyFact.CandidacyWritten;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for the label: opened on an action, written by several people, submitted, withdrawn. */
@Service
public class Candidacies {
    private final CandidacyStore store;
    private final WritingStore writings;
    private final CandidacyReaders readers;
    private final Admissibility admissibility;
    private final Reception reception;
    private final Actions actions;
    private final Campaigns campaigns;
    private final Journal journal;
    private final Clock clock;

    Candidacies(
            CandidacyStore store,
            WritingStore writings,
            CandidacyReaders readers,
            Admissibility admissibility,
            Reception reception,
            Actions actions,
            Campaigns campaigns,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.writings = writings;
        this.readers = readers;
        this.admissibility = admissibility;
        this.reception = reception;
        this.actions = actions;
        this.campaigns = campaigns;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the file of an action on a track, filled with what its story says already. */
    @Transactional
    public Opening open(Actor by, ActionId id, String track, String call) {
        var action = actions.action(id);
        if (action.isEmpty() || !readers.writes(by, action.get())) {
            return action.filter(one -> actions.mayRead(by, one)).isPresent()
                    ? new Opening.NotAllowed()
                    : new Opening.Unknown();
        }
        var scheme = campaigns.campaign(action.get().campaign()).flatMap(one -> one.label());
        if (scheme.isEmpty()) {
            return new Opening.NoLabel();
        }
        var way = scheme.get().track(track);
        var time = way.flatMap(one -> one.call(call));
        if (way.isEmpty() || time.isEmpty()) {
            return new Opening.UnknownCall();
        }
        var held = actions.lockAndRead(id).orElseThrow();
        var now = clock.instant();
        var zone = readers.zone(way.get(), held.department());
        if (time.get().closed(now, zone)) {
            return new Opening.Closed(time.get().closesAt(zone).orElseThrow());
        }
        var file =
                new Candidacy(
                        CandidacyId.random(),
                        id,
                        held.campaign(),
                        held.department(),
                        track,
                        call,
                        CandidacyState.DRAFT,
                        "",
                        Optional.empty(),
                        held.bearer(),
                        1,
                        0,
                        held.story().title());
        if (!store.insert(file, now)) {
            return new Opening.AlreadyOpen(store.current(id, track).orElseThrow());
        }
        writings.insert(file.id(), 1, Prefill.of(scheme.get(), held.story()), by.reference(), now);
        journal.record(by.reference(), new CandidacyOpened(file.id(), id, track, call));
        return new Opening.Opened(file.id());
    }

    /**
     * Keeps what is typed, at any state of completeness and at any time until the file is examined:
     * a deadline that passes while somebody types takes nothing away from the draft.
     *
     * @param revision the one that was typed over
     */
    @Transactional
    public Recording write(Actor by, CandidacyId id, int revision, Answers typed) {
        var seen = see(by, id);
        if (seen.isEmpty()) {
            return new Recording.Unknown();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        if (!readers.writes(by, action)) {
            return new Recording.NotAllowed();
        }
        var file = store.lock(id).orElseThrow();
        if (!file.state().writable()) {
            return new Recording.NoMore(file.state());
        }
        var tooLong = tooLong(typed);
        if (tooLong.isPresent()) {
            return tooLong.get();
        }
        var theirs = writings.answers(id, file.revision()).orElseThrow();
        var base = writings.answers(id, revision).orElse(Answers.NONE);
        var both = BothWrote.of(base, theirs, typed);
        if (!both.fields().isEmpty()) {
            return new Recording.WrittenMeanwhile(file, theirs, both.fields());
        }
        var now = clock.instant();
        var zone = readers.zone(readers.track(file), file.department());
        var call = readers.call(file);
        var closed = call.closed(now, zone) ? call.closesAt(zone) : Optional.<Instant>empty();
        if (both.merged().equals(theirs)) {
            return new Recording.Recorded(file, closed);
        }
        int next = file.revision() + 1;
        writings.insert(id, next, both.merged(), by.reference(), now);
        store.written(id, next, action.bearer(), action.story().title(), now);
        journal.record(by.reference(), new CandidacyWritten(id, next));
        return new Recording.Recorded(store.candidacy(id).orElseThrow(), closed);
    }

    /** Moves a draft to another time of its track: the next wave, when this one is over. */
    @Transactional
    public Moving move(Actor by, CandidacyId id, String call) {
        var seen = see(by, id);
        if (seen.isEmpty()) {
            return new Moving.Unknown();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        if (!readers.writes(by, action)) {
            return new Moving.NotAllowed();
        }
        var file = store.lock(id).orElseThrow();
        if (file.state() != CandidacyState.DRAFT) {
            return new Moving.NoMore(file.state());
        }
        var other = readers.track(file).call(call);
        if (other.isEmpty()) {
            return new Moving.UnknownCall();
        }
        var zone = readers.zone(readers.track(file), file.department());
        if (other.get().closed(clock.instant(), zone)) {
            return new Moving.Closed(other.get().closesAt(zone).orElseThrow());
        }
        if (!file.call().equals(call)) {
            store.call(id, call, clock.instant());
            journal.record(by.reference(), new CandidacyMoved(id, call));
        }
        return new Moving.Moved();
    }

    /**
     * Submits what is written now. Until the call ends it may be submitted again, completed: the
     * number stays, and the last submission counts. Submitted twice alike, nothing more happens.
     */
    @Transactional
    public Submitting submit(Actor by, CandidacyId id) {
        var seen = see(by, id);
        if (seen.isEmpty()) {
            return new Submitting.Unknown();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        if (!readers.writes(by, action)) {
            return new Submitting.NotAllowed();
        }
        var file = store.lock(id).orElseThrow();
        if (!file.state().writable()) {
            return new Submitting.NoMore(file.state());
        }
        return reception.receive(by, file, action);
    }

    /** Takes a file back, until the authority has decided. Its number is never given again. */
    @Transactional
    public Withdrawing withdraw(Actor by, CandidacyId id, String reason) {
        var seen = see(by, id);
        if (seen.isEmpty()) {
            return new Withdrawing.Unknown();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        if (!readers.writes(by, action)) {
            return new Withdrawing.NotAllowed();
        }
        if (reason.strip().length() > Overrule.REASON_LIMIT) {
            return new Withdrawing.TooLong(reason.strip().length(), Overrule.REASON_LIMIT);
        }
        var file = store.lock(id).orElseThrow();
        if (file.state() == CandidacyState.WITHDRAWN) {
            return new Withdrawing.AlreadyWithdrawn();
        }
        if (file.state() == CandidacyState.INADMISSIBLE || readers.decided(id)) {
            return new Withdrawing.Decided();
        }
        var now = clock.instant();
        writings.withdraw(id, reason.strip(), by.reference(), now);
        store.state(id, CandidacyState.WITHDRAWN, now);
        journal.record(by.reference(), new CandidacyWithdrawn(id, file.state()));
        return new Withdrawing.Withdrawn();
    }

    /** The file, as this reader may see it; empty when the reader may not know of it. */
    @Transactional(readOnly = true)
    public Optional<SeenCandidacy> see(Actor by, CandidacyId id) {
        return store.candidacy(id)
                .flatMap(
                        file -> readers.see(by, file, actions.action(file.action()).orElseThrow()));
    }

    /** Every rule with its reason, on what is written now: for who sees the file. */
    @Transactional(readOnly = true)
    public List<Rule> check(CandidacyId id) {
        var file = store.candidacy(id).orElseThrow();
        var answers = writings.answers(id, file.revision()).orElseThrow();
        return rules(file, answers, actions.action(file.action()).orElseThrow(), clock.instant());
    }

    /** What is written now, in the last revision: for who sees the file. */
    @Transactional(readOnly = true)
    public Answers answers(CandidacyId id) {
        var file = store.candidacy(id).orElseThrow();
        return writings.answers(id, file.revision()).orElseThrow();
    }

    /** The frozen copy of the last submission, whoever asks: for the modules above. */
    @Transactional(readOnly = true)
    public Optional<FrozenFile> file(CandidacyId id) {
        return writings.last(id).map(WritingStore.Last::file);
    }

    /** What the last submission was answered; empty for a draft. */
    @Transactional(readOnly = true)
    public Optional<Acknowledgement> acknowledgement(CandidacyId id) {
        return store.candidacy(id)
                .flatMap(file ->
                        writings.last(id).map(last -> reception.acknowledgement(file, last)));
    }

    /** The file, whoever asks: for the modules above, never for a page. */
    public Optional<Candidacy> candidacy(CandidacyId id) {
        return store.candidacy(id);
    }

    /** The same, held until the end of this transaction. */
    public Optional<Candidacy> lockAndRead(CandidacyId id) {
        return store.lock(id);
    }

    /** Those that exist, whoever asks: for the modules above, never for a page. */
    public Map<CandidacyId, Candidacy> named(Set<CandidacyId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.named(ids).stream()
                        .collect(Collectors.toMap(Candidacy::id, Function.identity()));
    }

    /** Every file of these actions, the newest first: for the modules above. */
    public List<Candidacy> ofActions(Set<ActionId> actions) {
        return actions.isEmpty() ? List.of() : store.ofActions(actions);
    }

    /** Those that a committee may have, by number; a département for the local track. */
    public List<Candidacy> ready(
            CampaignId campaign, String track, Optional<DepartmentCode> department) {
        return store.ready(campaign, track, department);
    }

    List<Rule> rules(Candidacy file, Answers answers, Action action, Instant now) {
        return admissibility.check(file, answers, action, now);
    }

    private static Optional<Recording> tooLong(Answers typed) {
        for (var text : typed.texts().entrySet()) {
            if (text.getValue().length() > Answers.TEXT_LIMIT) {
                return Optional.of(
                        new Recording.TooLong(
                                text.getKey(), text.getValue().length(), Answers.TEXT_LIMIT));
            }
        }
        if (typed.host().length() > Answers.LINE_LIMIT) {
            return Optional.of(
                    new Recording.TooLong(
                            BothWrote.HOST, typed.host().length(), Answers.LINE_LIMIT));
        }
        return typed.responsible().length() > Answers.LINE_LIMIT
                ? Optional.of(
                        new Recording.TooLong(
                                BothWrote.RESPONSIBLE,
                                typed.responsible().length(),
                                Answers.LINE_LIMIT))
                : Optional.empty();
    }
}
