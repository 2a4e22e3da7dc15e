package fr.inventons.participation.opinion;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.opinion.OpinionFact.AvisGiven;
import fr.inventons.participation.opinion.OpinionFact.ProposalSupported;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supports of people and avis of bodies. */
@Service
public class Opinions {
    private final AvisStore avis;
    private final SupportStore supports;
    private final Proposals proposals;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Opinions(
            AvisStore avis,
            SupportStore supports,
            Proposals proposals,
            Meetings meetings,
            Bodies bodies,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.avis = avis;
        this.supports = supports;
        this.proposals = proposals;
        this.meetings = meetings;
        this.bodies = bodies;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** « Je soutiens »: a person counts once, on a proposal whose text she reads. */
    @Transactional
    public Supporting support(Actor by, ProposalId id) {
        var seen = proposals.see(by, id);
        if (seen.isEmpty() || seen.get().sight().compareTo(Sight.ANONYMOUS) < 0) {
            return new Supporting.Unknown();
        }
        if (by.person().isEmpty()) {
            return new Supporting.WhoAreYou();
        }
        if (!supports.add(id, by.person().get(), clock.instant())) {
            return new Supporting.AlreadySupported();
        }
        journal.record(by.reference(), new ProposalSupported(id));
        return new Supporting.Supported();
    }

    public boolean supports(Actor by, ProposalId id) {
        return by.person().filter(person -> supports.supports(id, person)).isPresent();
    }

    /** How many people support each; a total below the campaign's threshold is absent. */
    public Map<ProposalId, Integer> supports(Set<ProposalId> ids) {
        var thresholds =
                proposals.named(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        Proposal::id,
                                        proposal ->
                                                campaigns
                                                        .campaign(proposal.campaign())
                                                        .orElseThrow()
                                                        .smallCellThreshold()));
        var counts = new HashMap<>(supports.counts(ids));
        counts.entrySet()
                .removeIf(entry ->
                        entry.getValue()
                                < thresholds.getOrDefault(entry.getKey(), Integer.MAX_VALUE));
        return counts;
    }

    /**
     * Gives the avis of a body, once the relecture has begun. Given again with other words, it is a
     * correction by the same body: a new version, beside the first.
     */
    @Transactional
    public Giving giveAvis(Actor by, ProposalId id, NewAvis given) {
        var seen = proposals.see(by, id);
        var body = bodies.body(given.body());
        if (seen.isEmpty() || body.isEmpty()) {
            return new Giving.Unknown();
        }
        var refusal = right(by, seen.get(), body.get(), given).or(() -> form(given));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var proposal = proposals.lockAndRead(id).orElseThrow();
        if (proposal.reached().compareTo(Stage.REVIEW) < 0) {
            return new Giving.TooEarly(proposal.reached());
        }
        var from = meetings.meeting(proposal.meeting()).orElseThrow().day();
        var today = today(proposal);
        if (given.heldOn().isBefore(from) || given.heldOn().isAfter(today)) {
            return new Giving.WrongDay(from, today);
        }
        avis.lock(id, given.body());
        var before = avis.latest(id, given.body());
        if (before.isPresent() && before.get().says(given)) {
            return new Giving.Given(before.get());
        }
        var now = kept(id, body.get(), given, before.map(Avis::number).orElse(0) + 1);
        avis.insert(now, by.reference());
        journal.record(
                by.reference(),
                new AvisGiven(
                        now.id(),
                        id,
                        given.body().value(),
                        now.number(),
                        given.heldOn(),
                        given.position(),
                        !given.paper().isEmpty()));
        return new Giving.Given(now);
    }

    /**
     * The avis in force of each proposal, whoever asks: for the modules above, never for a page.
     */
    public Map<ProposalId, List<Avis>> avisOf(Set<ProposalId> ids) {
        return named(
                avis.of(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> List.of(one.proposal().value(), one.body().value()),
                                        one -> one,
                                        (newest, older) -> newest))
                        .values());
    }

    /** What a reader may see: the newest avis of each body first, then its earlier versions. */
    public Map<ProposalId, List<Avis>> seen(Collection<SeenProposal> read) {
        var open =
                read.stream()
                        .filter(seen -> seen.sight(Subject.AVIS).compareTo(Sight.ANONYMOUS) >= 0)
                        .collect(Collectors.toMap(seen -> seen.proposal().id(), seen -> seen));
        if (open.isEmpty()) {
            return Map.of();
        }
        var all = named(avis.of(open.keySet()));
        all.replaceAll((id, some) ->
                some.stream().map(one -> shown(Optional.ofNullable(open.get(id)), one)).toList());
        return all;
    }

    /** When avis were given, and nothing of what they say. */
    public List<AvisGiving> givings(Set<ProposalId> ids) {
        return ids.isEmpty()
                ? List.of()
                : avis.of(ids).stream()
                        .filter(one -> one.number() == 1)
                        .map(one -> new AvisGiving(one.proposal(), one.givenAt()))
                        .toList();
    }

    private static Avis shown(Optional<SeenProposal> by, Avis one) {
        var seen = by.orElseThrow();
        var inside =
                seen.from(Reader.COUNCIL, Reader.OFFICER, Reader.HIERARCHY)
                        ? one
                        : one.withPublishedDivergences();
        return seen.sight(Subject.AVIS) == Sight.FULL ? inside : inside.withoutNames();
    }

    private Map<ProposalId, List<Avis>> named(Collection<Avis> some) {
        var names = bodies.named(some.stream().map(Avis::body).collect(Collectors.toSet()));
        return some.stream()
                .map(one -> one.of(Optional.ofNullable(names.get(one.body()))))
                .sorted(Avis.ORDER)
                .collect(Collectors.groupingBy(Avis::proposal, HashMap::new, Collectors.toList()));
    }

    private Optional<Giving> right(Actor by, SeenProposal seen, Body body, NewAvis given) {
        var department = seen.proposal().department();
        var member = by.holds(Role.COUNCIL_MEMBER, Scope.body(body.id()));
        var officer = by.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
        if (!member && !officer) {
            return Optional.of(new Giving.NotAllowed());
        }
        if (!body.department().equals(department)) {
            return Optional.of(new Giving.BodyElsewhere());
        }
        return !member && given.paper().isEmpty()
                ? Optional.of(new Giving.PaperNotSaid())
                : Optional.empty();
    }

    private static Optional<Giving> form(NewAvis given) {
        if (given.votes().total() == 0) {
            return Optional.of(new Giving.NobodyVoted());
        }
        var unsaid =
                switch (given.position()) {
                    case WITH_RESERVATIONS -> given.reservation().isEmpty();
                    case ALTERNATIVE -> given.alternative().isEmpty();
                    case FAVOURABLE, UNFAVOURABLE -> false;
                };
        if (unsaid) {
            return Optional.of(new Giving.NotSaid(given.position()));
        }
        return tooLong("reserve", given.reservation(), NewAvis.TEXT_LIMIT)
                .or(() -> tooLong("alternative", given.alternative(), NewAvis.TEXT_LIMIT))
                .or(() -> tooLong("mandat", given.mandated(), NewAvis.MANDATED_LIMIT))
                .or(() -> tooLong("papier", given.paper(), NewAvis.MANDATED_LIMIT))
                .or(() ->
                        given.divergences().stream()
                                .flatMap(one ->
                                        tooLong("divergente", one.text(), NewAvis.TEXT_LIMIT)
                                                .stream())
                                .findFirst());
    }

    private static Optional<Giving> tooLong(String field, String text, int limit) {
        return text.length() > limit
                ? Optional.of(new Giving.TooLong(field, text.length(), limit))
                : Optional.empty();
    }

    private LocalDate today(Proposal proposal) {
        var zone = territories.department(proposal.department()).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Avis kept(ProposalId id, Body body, NewAvis given, int number) {
        return new Avis(
                AvisId.random(),
                id,
                given.body(),
                body.name(),
                number,
                clock.instant(),
                given.heldOn(),
                given.votes(),
                given.position(),
                given.reservation(),
                given.alternative(),
                given.divergences(),
                given.mandated(),
                given.paper());
    }
}
