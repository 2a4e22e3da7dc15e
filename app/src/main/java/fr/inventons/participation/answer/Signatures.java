package fr.inventons.participation.answer;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.answer.AnswerFact.AnswerSigned;
import fr.inventons.participation.answer.AnswerFact.CompetenceDeclined;
import fr.inventons.participation.answer.AnswerFact.RequestAcknowledged;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a service that was asked may do: acknowledge, answer, correct, name who is competent. */
@Component
class Signatures {
    static final int TEXT_LIMIT = 4000;
    static final int LINE_LIMIT = 300;

    private final SolicitationStore solicitations;
    private final AnswerStore answers;
    private final Requests requests;
    private final Proposals proposals;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final Journal journal;
    private final Clock clock;

    Signatures(
            SolicitationStore solicitations,
            AnswerStore answers,
            Requests requests,
            Proposals proposals,
            Organisations organisations,
            Campaigns campaigns,
            Journal journal,
            Clock clock) {
        this.solicitations = solicitations;
        this.answers = answers;
        this.requests = requests;
        this.proposals = proposals;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.journal = journal;
        this.clock = clock;
    }

    /** True when {@code by} answers for the organisation that was asked. */
    static boolean answersFor(Actor by, Solicitation asked) {
        return by.holds(Role.ANSWERING_SERVICE, Scope.organisation(asked.organisation()));
    }

    Answering acknowledge(Actor by, SolicitationId id) {
        var asked = solicitations.lock(id);
        if (asked.isEmpty() || !answersFor(by, asked.get())) {
            return refused(by, asked);
        }
        if (asked.get().acknowledgedAt().isPresent()) {
            return new Answering.Acknowledged(asked.get().acknowledgedAt().get());
        }
        var now = clock.instant();
        solicitations.acknowledge(id, now);
        journal.record(by.reference(), new RequestAcknowledged(id, asked.get().proposal()));
        return new Answering.Acknowledged(now);
    }

    Answering answer(Actor by, SolicitationId id, NewAnswer typed) {
        var asked = solicitations.lock(id);
        if (asked.isEmpty() || !answersFor(by, asked.get())) {
            return refused(by, asked);
        }
        var versions = answers.of(Set.of(id));
        if (!versions.isEmpty()) {
            var first = versions.getFirst();
            return new Answering.AlreadyAnswered(versions.getLast().id(), first.signedAt());
        }
        return sign(by, asked.get(), versions, typed);
    }

    Answering correct(Actor by, AnswerId corrected, NewAnswer typed) {
        var asked = answers.solicitationOf(corrected).flatMap(solicitations::lock);
        if (asked.isEmpty() || !answersFor(by, asked.get())) {
            return refused(by, asked);
        }
        var versions = answers.of(Set.of(asked.get().id()));
        var latest = versions.getLast();
        if (!latest.id().equals(corrected)) {
            return new Answering.CorrectedSince(latest.id());
        }
        return latest.says(typed)
                ? new Answering.NothingChanged()
                : sign(by, asked.get(), versions, typed);
    }

    Answering decline(
            Actor by,
            SolicitationId id,
            OrganisationId competent,
            String reason,
            String signature) {
        var asked = solicitations.lock(id);
        if (asked.isEmpty() || !answersFor(by, asked.get())) {
            return refused(by, asked);
        }
        var versions = answers.of(Set.of(id));
        if (!versions.isEmpty()) {
            return new Answering.AlreadyAnswered(
                    versions.getLast().id(), versions.getFirst().signedAt());
        }
        var refusal = declining(asked.get(), competent, reason, signature);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var proposal = proposal(asked.get());
        var outcome =
                campaign(proposal).outcomes().stream()
                        .filter(Campaign.Outcome::namesAnother)
                        .findFirst()
                        .orElseThrow();
        var typed = new NewAnswer(outcome.id(), "", reason, "", Optional.empty(), signature);
        var answer = version(asked.get(), 1, typed, Optional.of(competent));
        answers.insert(answer);
        journal.record(
                by.reference(),
                new CompetenceDeclined(answer.id(), id, proposal.id(), competent.value()));
        var named = organisations.organisation(competent).orElseThrow();
        var next =
                requests.answers(competent)
                        ? requests.make(by, proposal, named, Optional.of(id))
                        : Optional.<Solicitation>empty();
        return new Answering.Declined(answer.id(), next.map(Solicitation::id));
    }

    private Optional<Answering> declining(
            Solicitation asked, OrganisationId competent, String reason, String signature) {
        if (reason.isBlank()) {
            return Optional.of(new Answering.NoReason());
        }
        if (signature.isBlank()) {
            return Optional.of(new Answering.SignatureMissing());
        }
        if (competent.equals(asked.organisation())) {
            return Optional.of(new Answering.NamesItself());
        }
        if (organisations.organisation(competent).isEmpty()) {
            return Optional.of(new Answering.UnknownOrganisation(competent));
        }
        var named =
                solicitations.about(Set.of(asked.proposal())).stream()
                        .filter(one -> one.organisation().equals(competent))
                        .map(Solicitation::id)
                        .toList();
        return answers.of(named).stream().anyMatch(one -> one.competent().isPresent())
                ? Optional.of(new Answering.NamedDeclined(competent))
                : tooLong("reason", reason, TEXT_LIMIT)
                        .or(() -> tooLong("signature", signature, LINE_LIMIT));
    }

    private Answering sign(Actor by, Solicitation asked, List<Answer> versions, NewAnswer typed) {
        var proposal = proposal(asked);
        var refusal = form(proposal, typed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var answer = version(asked, versions.size() + 1, typed, Optional.empty());
        answers.insert(answer);
        journal.record(
                by.reference(),
                new AnswerSigned(
                        answer.id(), asked.id(), proposal.id(), answer.version(), typed.outcome()));
        return new Answering.Signed(answer.id());
    }

    private Optional<Answering> form(Proposal proposal, NewAnswer typed) {
        var outcome = campaign(proposal).outcome(typed.outcome());
        if (outcome.isEmpty()) {
            return Optional.of(new Answering.UnknownOutcome(typed.outcome()));
        }
        if (outcome.get().namesAnother()) {
            return Optional.of(new Answering.NamesAnother(typed.outcome()));
        }
        if (typed.retained().isEmpty() && typed.notRetained().isEmpty()) {
            return Optional.of(new Answering.NoReason());
        }
        if (typed.signature().isEmpty()) {
            return Optional.of(new Answering.SignatureMissing());
        }
        if (typed.nextStep().isEmpty() == typed.nextOn().isPresent()) {
            return Optional.of(new Answering.NextStepHalfSaid());
        }
        var past = typed.nextOn().filter(day -> day.isBefore(requests.today(proposal)));
        if (past.isPresent()) {
            return Optional.of(new Answering.NextStepPast(past.get()));
        }
        return tooLong("retained", typed.retained(), TEXT_LIMIT)
                .or(() -> tooLong("notRetained", typed.notRetained(), TEXT_LIMIT))
                .or(() -> tooLong("nextStep", typed.nextStep(), LINE_LIMIT))
                .or(() -> tooLong("signature", typed.signature(), LINE_LIMIT));
    }

    private Answer version(
            Solicitation asked, int number, NewAnswer typed, Optional<OrganisationId> competent) {
        return new Answer(
                AnswerId.random(),
                asked.id(),
                number,
                clock.instant(),
                typed.outcome(),
                typed.retained(),
                typed.notRetained(),
                typed.nextStep(),
                typed.nextOn(),
                typed.signature(),
                competent,
                Optional.empty());
    }

    private Proposal proposal(Solicitation asked) {
        return proposals.named(Set.of(asked.proposal())).getFirst();
    }

    private Campaign campaign(Proposal proposal) {
        return campaigns.campaign(proposal.campaign()).orElseThrow();
    }

    private static Optional<Answering> tooLong(String field, String text, int limit) {
        return text.length() > limit
                ? Optional.of(new Answering.TooLong(field, text.length(), limit))
                : Optional.empty();
    }

    /** The desk knows of every request; anybody else learns nothing, not even that it exists. */
    private static Answering refused(Actor by, Optional<Solicitation> asked) {
        return asked.isPresent() && Syntheses.isDesk(by)
                ? new Answering.NotAllowed()
                : new Answering.Unknown();
    }
}
