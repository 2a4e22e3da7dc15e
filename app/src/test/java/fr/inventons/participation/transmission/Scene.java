package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.BodyKind;
import fr.inventons.foundation.identity.BodyRegistration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.Giving;
import fr.inventons.participation.opinion.NewAvis;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.opinion.Position;
import fr.inventons.participation.opinion.Votes;
import fr.inventons.participation.proposal.Draft;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Release;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A département of its own for each test, with a closed meeting, a council and a visa chain. */
@Component
class Scene {
    static final CampaignId CAMPAIGN = new CampaignId("2018-40-ans");
    static final Instant DAY = Instant.parse("2018-04-14T08:00:00Z");
    static final Instant PREPARING = Instant.parse("2018-04-16T08:00:00Z");

    /** What a test plays with. */
    record Play(
            DepartmentCode department,
            Actor officer,
            Actor deputy,
            Actor signatory,
            Actor councillor,
            BodyId body,
            MeetingId meeting,
            TableId table,
            Actor rapporteur,
            List<ProposalId> proposals) {}

    private final Folk folk;
    private final Actors actors;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Proposals proposals;
    private final Opinions opinions;
    private final VisaChains chains;
    private final ProgramClock clock;
    private final JdbcClient jdbc;

    Scene(
            Folk folk,
            Actors actors,
            Bodies bodies,
            Meetings meetings,
            Workshops workshops,
            Proposals proposals,
            Opinions opinions,
            VisaChains chains,
            ProgramClock clock,
            JdbcClient jdbc) {
        this.folk = folk;
        this.actors = actors;
        this.bodies = bodies;
        this.meetings = meetings;
        this.workshops = workshops;
        this.proposals = proposals;
        this.opinions = opinions;
        this.chains = chains;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Closed in the evening, two proposals released; the clock stands two days later. */
    Play closed(String code) {
        var department = new DepartmentCode(code);
        freeDepartment(department);
        clock.travelTo(DAY);
        var scope = Scope.department(department);
        var officer = folk.with(Role.PROGRAMME_OFFICER, scope);
        var registered =
                (BodyRegistration.Registered)
                        bodies.register(
                                officer,
                                "Conseil des essais",
                                BodyKind.CITIZEN_COUNCIL,
                                department,
                                Set.of());
        var councillor = folk.with(Role.COUNCIL_MEMBER, Scope.body(registered.id()));
        var meeting = open(officer, department);
        var workshop = workshops.of(meeting).getFirst();
        workshops.open(officer, workshop.id());
        var table = workshops.tables(workshop.id()).getFirst().id();
        var writer = folk.somebody();
        folk.appoint(writer, Role.RAPPORTEUR, Scope.of("table", table.value()));
        folk.appoint(writer, Role.RAPPORTEUR, Scope.of("meeting", meeting.value()));
        var rapporteur = actors.of(writer);
        var ids = new ArrayList<ProposalId>();
        ids.add(write(rapporteur, table, "Un bus le soir"));
        ids.add(write(rapporteur, table, "Une maison des projets"));
        meetings.close(officer, meeting);
        clock.travelTo(PREPARING);
        return new Play(
                department,
                officer,
                seated(officer, department, "sous-prefet", "La sous-préfète à la ville"),
                seated(officer, department, "prefet", "Pour le préfet et par délégation, la SG"),
                councillor,
                registered.id(),
                meeting,
                table,
                rapporteur,
                List.copyOf(ids));
    }

    MeetingId open(Actor officer, DepartmentCode department) {
        var opened =
                meetings.open(
                        officer,
                        new NewMeeting(
                                CAMPAIGN,
                                department,
                                Optional.empty(),
                                "Rencontre d’essai " + UUID.randomUUID(),
                                LocalDate.of(2018, 4, 14),
                                LocalTime.of(9, 30),
                                "Salle des fêtes"));
        var id = ((Opening.Opened) opened).id();
        meetings.begin(officer, id);
        return id;
    }

    ProposalId write(Actor rapporteur, TableId table, String title) {
        var written =
                proposals.write(
                        rapporteur,
                        table,
                        new Draft(
                                UUID.randomUUID(),
                                0,
                                title,
                                "On attend longtemps.",
                                "On renonce à sortir.",
                                title + ", dès cet été."));
        var id = ((Writing.Written) written).proposal().id();
        assertThat(proposals.release(rapporteur, id)).isInstanceOf(Release.Released.class);
        return id;
    }

    Actor seated(Actor officer, DepartmentCode department, String step, String quality) {
        var person = folk.with(Role.SIGNATORY, Scope.department(department));
        assertThat(
                        chains.seat(
                                officer,
                                CAMPAIGN,
                                department,
                                step,
                                person.person().orElseThrow(),
                                quality,
                                "arrêté 2018-03",
                                false))
                .isInstanceOf(VisaChains.Seating.Seated.class);
        return person;
    }

    void avis(Play play, ProposalId proposal) {
        assertThat(
                        opinions.giveAvis(
                                play.councillor(),
                                proposal,
                                new NewAvis(
                                        play.body(),
                                        LocalDate.of(2018, 4, 15),
                                        new Votes(9, 1, 2, 0),
                                        Position.FAVOURABLE,
                                        "",
                                        "",
                                        List.of(
                                                new Divergence("Pas le dimanche.", true),
                                                new Divergence("Parole gardée au conseil.", false)),
                                        "deux personnes élues par le conseil",
                                        "")))
                .isInstanceOf(Giving.Given.class);
    }

    List<String> journal(TransmissionId id) {
        return jdbc.sql(
                        """
                        select type from platform.journal
                         where type like 'transmission.%' and fact ->> 'transmission' = :id
                         order by id
                        """)
                .param("id", id.value().toString())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Another test may have left one open there: it is sent away under another edition's name. */
    private void freeDepartment(DepartmentCode department) {
        jdbc.sql(
                        """
                        update transmission.transmission set campaign = campaign || '-' || id
                         where department = :department and frozen_at is null
                        """)
                .param("department", department.value())
                .update();
        jdbc.sql(
                        "update transmission.seat set ended_at = now() where department = :department and ended_at is null and seated_at <= now()")
                .param("department", department.value())
                .update();
    }
}
