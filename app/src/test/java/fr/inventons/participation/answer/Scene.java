package fr.inventons.participation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.proposal.Draft;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Publication;
import fr.inventons.participation.proposal.Release;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.participation.synthesis.Sorting;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A proposal of its own for each test, signed and sent, and services that may be asked. */
@Component("answerScene")
public class Scene {
    public static final CampaignId CAMPAIGN = new CampaignId("2018-40-ans");
    public static final Instant DAY = Instant.parse("2018-04-14T08:00:00Z");
    public static final Instant LATER = Instant.parse("2018-06-04T10:00:00Z");
    public static final DepartmentCode HERE = new DepartmentCode("2A");

    private final Folk folk;
    private final Actors actors;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Proposals proposals;
    private final Syntheses syntheses;
    private final Organisations organisations;
    private final ProgramClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** A proposal and those around it. */
    public record Play(ProposalId proposal, Actor officer, Actor rapporteur, Actor ticket) {}

    /** A service that may be asked, and somebody who answers for it. */
    public record Service(OrganisationId id, Actor somebody) {}

    Scene(
            Folk folk,
            Actors actors,
            Meetings meetings,
            Workshops workshops,
            Proposals proposals,
            Syntheses syntheses,
            Organisations organisations,
            ProgramClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.folk = folk;
        this.actors = actors;
        this.meetings = meetings;
        this.workshops = workshops;
        this.proposals = proposals;
        this.syntheses = syntheses;
        this.organisations = organisations;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public Actor desk() {
        return folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
    }

    public Actor with(Role role, Scope scope) {
        return folk.with(role, scope);
    }

    /** In read-back: the meeting is closed, nothing is transmitted. */
    public Play reread() {
        clock.travelTo(DAY);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        var opened =
                meetings.open(
                        officer,
                        new NewMeeting(
                                CAMPAIGN,
                                HERE,
                                Optional.empty(),
                                "Rencontre d’essai " + UUID.randomUUID(),
                                LocalDate.of(2018, 4, 14),
                                LocalTime.of(9, 30),
                                "Salle des fêtes"));
        var meeting = ((Opening.Opened) opened).id();
        meetings.begin(officer, meeting);
        var workshop = workshops.of(meeting).getFirst();
        workshops.open(officer, workshop.id());
        var table = workshops.tables(workshop.id()).getFirst();
        var writer = folk.somebody();
        folk.appoint(writer, Role.RAPPORTEUR, Scope.of("table", table.id().value()));
        var rapporteur = actors.of(writer);
        var written =
                proposals.write(
                        rapporteur,
                        table.id(),
                        new Draft("Un bus le soir", "On attend.", "On renonce.", "Un bus à 23 h."));
        var id = ((Writing.Written) written).proposal().id();
        assertThat(proposals.release(rapporteur, id)).isInstanceOf(Release.Released.class);
        meetings.close(officer, meeting);
        return new Play(id, officer, rapporteur, actors.ofCode(table.ticketCode()).orElseThrow());
    }

    /** Signed and sent. */
    public Play sent() {
        var play = reread();
        transaction.executeWithoutResult(status -> {
            for (var stage : List.of(Stage.VALIDATION, Stage.SENT)) {
                proposals.advance(play.officer(), Set.of(play.proposal()), stage);
            }
        });
        clock.travelTo(LATER);
        return play;
    }

    /** In a national group, and published. */
    public Play grouped() {
        var play = sent();
        assertThat(syntheses.sort(desk(), play.proposal(), "mobilite"))
                .isInstanceOf(Sorting.Sorted.class);
        return play;
    }

    public void publish(Play play) {
        assertThat(proposals.publish(play.officer(), Set.of(play.proposal()), Optional.empty(), ""))
                .isInstanceOf(Publication.Decided.class);
    }

    public OrganisationId organisation(OrganisationKind kind) {
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation("Service " + UUID.randomUUID(), kind, ""));
        return ((OrganisationRegistration.Registered) registered).id();
    }

    public Service service(OrganisationKind kind) {
        var id = organisation(kind);
        return new Service(id, folk.with(Role.ANSWERING_SERVICE, Scope.organisation(id)));
    }

    /** The journal's lines about a proposal, from the modules that come after the transmission. */
    public List<String> journal(ProposalId proposal) {
        return jdbc.sql(
                        """
                        select type from platform.journal
                         where (type like 'answer.%' or type like 'synthesis.%')
                           and fact ->> 'proposal' like :id
                         order by id
                        """)
                .param("id", "%" + proposal.value() + "%")
                .query((row, n) -> row.getString(1))
                .list();
    }

    public void travelTo(Instant instant) {
        clock.travelTo(instant);
    }
}
