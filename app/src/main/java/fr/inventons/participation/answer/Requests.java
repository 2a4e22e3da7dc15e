package fr.inventons.participation.answer;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.answer.AnswerFact.ServiceAsked;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks services: by the desk, or because another service named them. */
@Component
class Requests {
    private final SolicitationStore store;
    private final Proposals proposals;
    private final Organisations organisations;
    private final Appointments appointments;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Requests(
            SolicitationStore store,
            Proposals proposals,
            Organisations organisations,
            Appointments appointments,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.organisations = organisations;
        this.appointments = appointments;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    Asking ask(Actor by, ProposalId id, OrganisationId asked) {
        if (!Syntheses.isDesk(by)) {
            return new Asking.NotAllowed();
        }
        var proposal = proposals.named(Set.of(id)).stream().findFirst();
        if (proposal.isEmpty() || proposal.get().reached().compareTo(Stage.SENT) < 0) {
            return new Asking.UnknownProposal();
        }
        if (proposal.get().reached() != Stage.GROUPED) {
            return new Asking.NotSorted();
        }
        var organisation = organisations.organisation(asked);
        if (organisation.isEmpty()) {
            return new Asking.UnknownOrganisation(asked);
        }
        if (!answers(asked)) {
            return new Asking.NobodyAnswersFor(asked);
        }
        var made = make(by, proposal.get(), organisation.get(), Optional.empty());
        return made.<Asking>map(Asking.Asked::new)
                .orElseGet(() -> {
                    var before =
                            store.about(Set.of(id)).stream()
                                    .filter(one -> one.organisation().equals(asked))
                                    .findFirst()
                                    .orElseThrow();
                    return new Asking.AlreadyAsked(before.id(), before.askedAt());
                });
    }

    /** Somebody answers for that organisation today. */
    boolean answers(OrganisationId organisation) {
        return !appointments
                .holders(Role.ANSWERING_SERVICE, Scope.organisation(organisation))
                .isEmpty();
    }

    /** Empty when that organisation was asked about that proposal before. */
    Optional<Solicitation> make(
            Actor by,
            Proposal proposal,
            Organisation organisation,
            Optional<SolicitationId> namedBy) {
        var now = clock.instant();
        var asked =
                new Solicitation(
                        SolicitationId.random(),
                        proposal.id(),
                        organisation.id(),
                        now,
                        promise(proposal, organisation),
                        Optional.empty(),
                        namedBy);
        if (!store.insert(asked)) {
            return Optional.empty();
        }
        journal.record(
                by.reference(),
                new ServiceAsked(
                        asked.id(), proposal.id(), organisation.id().value(), asked.dueOn()));
        return Optional.of(asked);
    }

    /** The campaign's promise binds the services of the State, and them alone. */
    private Optional<LocalDate> promise(Proposal proposal, Organisation organisation) {
        if (organisation.kind() != OrganisationKind.STATE) {
            return Optional.empty();
        }
        var days = campaigns.campaign(proposal.campaign()).orElseThrow().answerDelayDays();
        return Optional.of(today(proposal).plusDays(days));
    }

    /** The day it is where the proposal was made. */
    LocalDate today(Proposal proposal) {
        var zone = territories.department(proposal.department()).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
