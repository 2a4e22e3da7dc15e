package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.candidacy.CandidacyFact.CouncilAvisGiven;
import fr.inventons.recognition.candidacy.CandidacyFact.OpinionGiven;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others than its bearers say of a file, each in a document of its own: the préfet's opinion,
 * the avis of citizen councils. Given, neither is ever rewritten: a correction stands beside it.
 */
@Service
public class Advices {
    private final Candidacies candidacies;
    private final CandidacyStore store;
    private final AdviceStore advices;
    private final CandidacyReaders readers;
    private final Bodies bodies;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Advices(
            Candidacies candidacies,
            CandidacyStore store,
            AdviceStore advices,
            CandidacyReaders readers,
            Bodies bodies,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.store = store;
        this.advices = advices;
        this.readers = readers;
        this.bodies = bodies;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** True for who signs the préfet's opinion, or records it from paper. */
    public boolean mayGiveOpinion(Actor by, Candidacy file) {
        var here = Scope.department(file.department());
        return by.holds(Role.SIGNATORY, here) || by.holds(Role.PROGRAMME_OFFICER, here);
    }

    /** The préfet's opinion: signed on screen in the visa chain, or recorded from paper. */
    @Transactional
    public Advising giveOpinion(Actor by, CandidacyId id, Opinion.New given) {
        var seen = candidacies.see(by, id);
        if (seen.isEmpty()) {
            return new Advising.Unknown();
        }
        if (!mayGiveOpinion(by, seen.get().candidacy())) {
            return new Advising.NotAllowed();
        }
        var file = store.lock(id).orElseThrow();
        var signatory = by.holds(Role.SIGNATORY, Scope.department(file.department()));
        var refusal =
                notNow(file)
                        .or(() -> missing("text", given.text()))
                        .or(() -> missing("quality", given.quality()))
                        .or(() -> signatory ? Optional.empty() : missing("paper", given.paper()))
                        .or(() -> tooLong("text", given.text(), Opinion.TEXT_LIMIT))
                        .or(() -> tooLong("quality", given.quality(), Opinion.LINE_LIMIT))
                        .or(() -> tooLong("paper", given.paper(), Opinion.LINE_LIMIT))
                        .or(() -> wrongDay(file, given.signedOn()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var before = advices.opinions(List.of(id)).stream().findFirst();
        if (before.isPresent() && says(before.get(), given)) {
            return new Advising.Given(before.get().id());
        }
        var now =
                new Opinion(
                        UUID.randomUUID(),
                        id,
                        before.map(Opinion::rank).orElse(0) + 1,
                        given.kind(),
                        given.text(),
                        given.quality(),
                        given.signedOn(),
                        given.paper(),
                        clock.instant());
        advices.insert(now, by.reference());
        journal.record(
                by.reference(),
                new OpinionGiven(id, now.id(), given.kind(), !given.paper().isEmpty()));
        return new Advising.Given(now.id());
    }

    /** The avis of a citizen council: given by a member, or recorded from paper by the officer. */
    @Transactional
    public Advising giveAvis(Actor by, CandidacyId id, CouncilAvis.New given) {
        var seen = candidacies.see(by, id);
        var body = bodies.body(given.body());
        if (seen.isEmpty() || body.isEmpty()) {
            return new Advising.Unknown();
        }
        var department = seen.get().candidacy().department();
        var member = by.holds(Role.COUNCIL_MEMBER, Scope.body(given.body()));
        if (!member && !by.holds(Role.PROGRAMME_OFFICER, Scope.department(department))) {
            return new Advising.NotAllowed();
        }
        if (!body.get().department().equals(department)) {
            return new Advising.BodyElsewhere();
        }
        var file = store.lock(id).orElseThrow();
        var refusal =
                notNow(file)
                        .or(() -> voted(given))
                        .or(() -> missing("text", given.text()))
                        .or(() -> member ? Optional.empty() : missing("paper", given.paper()))
                        .or(() -> tooLong("text", given.text(), CouncilAvis.TEXT_LIMIT))
                        .or(() -> tooLong("divergence", given.divergence(), CouncilAvis.TEXT_LIMIT))
                        .or(() -> tooLong("paper", given.paper(), CouncilAvis.LINE_LIMIT))
                        .or(() -> wrongDay(file, given.heldOn()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var before =
                advices.avis(List.of(id)).stream()
                        .filter(one -> one.body().equals(given.body()))
                        .findFirst();
        if (before.isPresent() && says(before.get(), given)) {
            return new Advising.Given(before.get().id());
        }
        var now =
                new CouncilAvis(
                        UUID.randomUUID(),
                        id,
                        given.body(),
                        before.map(CouncilAvis::rank).orElse(0) + 1,
                        given.kind(),
                        given.heldOn(),
                        given.favourable(),
                        given.against(),
                        given.abstention(),
                        given.text(),
                        given.divergence(),
                        given.paper(),
                        clock.instant());
        advices.insert(now, by.reference());
        journal.record(
                by.reference(),
                new CouncilAvisGiven(
                        id,
                        now.id(),
                        given.body().value(),
                        given.kind(),
                        !given.paper().isEmpty()));
        return new Advising.Given(now.id());
    }

    /** The opinions that this reader may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Opinion> opinions(SeenCandidacy seen) {
        return seen.sees(Matter.OPINION)
                ? advices.opinions(List.of(seen.candidacy().id()))
                : List.of();
    }

    /** The avis that this reader may see, each body's newest first. */
    @Transactional(readOnly = true)
    public List<CouncilAvis> avis(SeenCandidacy seen) {
        return seen.sees(Matter.COUNCIL_AVIS)
                ? advices.avis(List.of(seen.candidacy().id()))
                : List.of();
    }

    /** Every opinion on these files, whoever asks: for the modules above, never for a page. */
    @Transactional(readOnly = true)
    public Map<CandidacyId, List<Opinion>> opinions(Set<CandidacyId> ids) {
        return advices.opinions(ids).stream().collect(Collectors.groupingBy(Opinion::candidacy));
    }

    /** Every avis on these files, whoever asks: for the modules above, never for a page. */
    @Transactional(readOnly = true)
    public Map<CandidacyId, List<CouncilAvis>> avis(Set<CandidacyId> ids) {
        return advices.avis(ids).stream().collect(Collectors.groupingBy(CouncilAvis::candidacy));
    }

    private Optional<Advising> notNow(Candidacy file) {
        if (file.state() != CandidacyState.SUBMITTED && file.state() != CandidacyState.ADMISSIBLE) {
            return Optional.of(new Advising.NotNow(file.state()));
        }
        return readers.decided(file.id()) ? Optional.of(new Advising.Decided()) : Optional.empty();
    }

    private static Optional<Advising> voted(CouncilAvis.New given) {
        return given.voters() == 0 ? Optional.of(new Advising.NobodyVoted()) : Optional.empty();
    }

    private Optional<Advising> wrongDay(Candidacy file, LocalDate day) {
        var zone = territories.department(file.department()).orElseThrow().zone();
        var from = LocalDate.ofInstant(file.submittedAt().orElseThrow(), zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return day.isBefore(from) || day.isAfter(today)
                ? Optional.of(new Advising.WrongDay(from, today))
                : Optional.empty();
    }

    private static Optional<Advising> missing(String field, String text) {
        return text.isEmpty() ? Optional.of(new Advising.Missing(field)) : Optional.empty();
    }

    private static Optional<Advising> tooLong(String field, String text, int limit) {
        return text.length() > limit
                ? Optional.of(new Advising.TooLong(field, text.length(), limit))
                : Optional.empty();
    }

    private static boolean says(Opinion one, Opinion.New given) {
        return new Opinion.New(one.kind(), one.text(), one.quality(), one.signedOn(), one.paper())
                .equals(given);
    }

    private static boolean says(CouncilAvis one, CouncilAvis.New given) {
        return new CouncilAvis.New(
                        one.body(),
                        one.kind(),
                        one.heldOn(),
                        one.favourable(),
                        one.against(),
                        one.abstention(),
                        one.text(),
                        one.divergence(),
                        one.paper())
                .equals(given);
    }
}
