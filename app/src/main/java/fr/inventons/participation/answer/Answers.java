package fr.inventons.participation.answer;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.answer.AnswerFact.AnswerPublished;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers, from the request to the competent service to what everybody reads. */
@Service
public class Answers {
    private final SolicitationStore solicitations;
    private final AnswerStore answers;
    private final Requests requests;
    private final Signatures signatures;
    private final Proposals proposals;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Answers(
            SolicitationStore solicitations,
            AnswerStore answers,
            Requests requests,
            Signatures signatures,
            Proposals proposals,
            Organisations organisations,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.solicitations = solicitations;
        this.answers = answers;
        this.requests = requests;
        this.signatures = signatures;
        this.proposals = proposals;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** The desk asks a service about a proposal that is in a national group. */
    @Transactional
    public Asking ask(Actor by, ProposalId proposal, OrganisationId organisation) {
        return requests.ask(by, proposal, organisation);
    }

    /** The service has seen the request. Said twice, the first instant stays. */
    @Transactional
    public Answering acknowledge(Actor by, SolicitationId id) {
        return signatures.acknowledge(by, id);
    }

    /** The service answers; nothing is published by it. */
    @Transactional
    public Answering answer(Actor by, SolicitationId id, NewAnswer answer) {
        return signatures.answer(by, id, answer);
    }

    /** Corrects an answer by a new version; what was published stays until it is published too. */
    @Transactional
    public Answering correct(Actor by, AnswerId latest, NewAnswer answer) {
        return signatures.correct(by, latest, answer);
    }

    /** The service is not competent and names who is, who is asked by the same act. */
    @Transactional
    public Answering decline(
            Actor by,
            SolicitationId id,
            OrganisationId competent,
            String reason,
            String signature) {
        return signatures.decline(by, id, competent, reason.strip(), signature.strip());
    }

    /** The same, signed with the service's name alone. */
    @Transactional
    public Answering decline(Actor by, SolicitationId id, OrganisationId competent, String reason) {
        var name =
                solicitations
                        .solicitation(id)
                        .flatMap(asked -> organisations.organisation(asked.organisation()))
                        .map(organisation -> "Pour " + organisation.name());
        return decline(by, id, competent, reason, name.orElse(""));
    }

    /**
     * Decides the publication of an answer in force. It is never visible before its proposal: a
     * hold on the proposal holds its answer.
     */
    @Transactional
    public Publishing publish(
            Actor by, AnswerId id, Optional<Instant> embargo, String exceptionReason) {
        var asked = answers.solicitationOf(id).flatMap(solicitations::lock);
        if (asked.isEmpty()) {
            return new Publishing.Unknown();
        }
        if (!Signatures.answersFor(by, asked.get()) && !Syntheses.isDesk(by)) {
            return maySee(by, asked.get()) ? new Publishing.NotAllowed() : new Publishing.Unknown();
        }
        var latest = answers.of(Set.of(asked.get().id())).getLast();
        if (!latest.id().equals(id)) {
            return new Publishing.CorrectedSince(latest.id());
        }
        if (latest.publication().isPresent()) {
            return new Publishing.AlreadyPublished(latest.publication().get().visibleFrom());
        }
        var proposal = proposals.lockAndRead(asked.get().proposal()).orElseThrow();
        if (proposal.visibleFrom().isEmpty()) {
            return new Publishing.ProposalNotPublished();
        }
        var now = clock.instant();
        var hold = hold(proposal, now, embargo, exceptionReason.strip());
        var lifted = hold.because() == PublicationHold.Because.EXCEPTION;
        answers.publish(id, now, hold, exceptionReason.strip());
        journal.record(
                by.reference(), new AnswerPublished(id, proposal.id(), hold.visibleFrom(), lifted));
        return new Publishing.Decided(hold);
    }

    private PublicationHold hold(
            Proposal proposal, Instant now, Optional<Instant> embargo, String reason) {
        var shown = proposal.visibleFrom().orElseThrow();
        var notBefore = embargo.filter(instant -> instant.isAfter(shown)).orElse(shown);
        return PublicationHold.decide(
                campaigns.campaign(proposal.campaign()).orElseThrow(),
                territories.department(proposal.department()).orElseThrow().zone(),
                now,
                Optional.of(notBefore),
                reason);
    }

    /** The proposals answered last, in public, the latest first. */
    public List<ProposalId> latest(int most) {
        return answers.latest(clock.instant(), most);
    }

    /** How many proposals have an answer that anyone may read now, in all editions. */
    @Transactional(readOnly = true)
    public int countAnswered() {
        return answers.countAnswered(clock.instant());
    }

    /** What was asked from the organisations that this reader answers for, the oldest first. */
    @Transactional(readOnly = true)
    public List<Case> askedFrom(Actor by) {
        var mine =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.ANSWERING_SERVICE)
                        .map(grant -> new OrganisationId(UUID.fromString(grant.scope().key())))
                        .collect(Collectors.toSet());
        return mine.isEmpty() ? List.of() : cases(solicitations.madeTo(mine));
    }

    /** The request, for the service that was asked and for the national desk. */
    @Transactional(readOnly = true)
    public Optional<Case> see(Actor by, SolicitationId id) {
        return solicitations
                .solicitation(id)
                .filter(asked -> Signatures.answersFor(by, asked) || Syntheses.isDesk(by))
                .map(asked -> cases(List.of(asked)).getFirst());
    }

    /** The requests about these proposals in the order they were made, whoever asks. */
    @Transactional(readOnly = true)
    public Map<ProposalId, List<Case>> about(Collection<ProposalId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cases(solicitations.about(ids)).stream()
                        .collect(Collectors.groupingBy(one -> one.asked().proposal()));
    }

    private boolean maySee(Actor by, Solicitation asked) {
        return proposals
                .see(by, asked.proposal())
                .map(seen -> seen.from(Reader.OFFICER, Reader.HIERARCHY))
                .orElse(false);
    }

    private List<Case> cases(List<Solicitation> asked) {
        var versions =
                answers.of(asked.stream().map(Solicitation::id).toList()).stream()
                        .collect(Collectors.groupingBy(Answer::solicitation));
        var names =
                organisations.named(
                        asked.stream().map(Solicitation::organisation).collect(Collectors.toSet()));
        return asked.stream()
                .map(one ->
                        new Case(
                                one,
                                Optional.ofNullable(names.get(one.organisation())).orElseThrow(),
                                versions.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
