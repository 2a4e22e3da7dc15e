package fr.inventons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Stage;
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
import fr.inventons.participation.proposal.Draft;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Release;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.time.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A meeting under way with an open workshop, two tables and the people who write there. */
@Component
public class Rooms {
    public static final Instant MORNING = Instant.parse("2018-04-14T08:00:00Z");

    /** What a test plays with. */
    public record Room(
            DepartmentCode department,
            Actor officer,
            MeetingId meeting,
            WorkshopId workshop,
            TableId table,
            TableId otherTable,
            Actor rapporteur,
            Actor otherRapporteur,
            Actor facilitator,
            BodyId body,
            String bodyName,
            Actor councillor) {}

    private final Folk folk;
    private final Actors actors;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Proposals proposals;
    private final ProgramClock clock;
    private final JdbcClient jdbc;

    Rooms(
            Folk folk,
            Actors actors,
            Bodies bodies,
            Meetings meetings,
            Workshops workshops,
            Proposals proposals,
            ProgramClock clock,
            JdbcClient jdbc) {
        this.folk = folk;
        this.actors = actors;
        this.bodies = bodies;
        this.meetings = meetings;
        this.workshops = workshops;
        this.proposals = proposals;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The clock stands on the morning of the meeting. */
    public Room open(String code) {
        var room = prepared(code);
        workshops.open(room.officer(), room.workshop());
        return room;
    }

    /** The same, before the workshop opens. */
    public Room prepared(String code) {
        clock.travelTo(MORNING);
        var department = new DepartmentCode(code);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(department));
        var opened =
                meetings.open(
                        officer,
                        new NewMeeting(
                                new CampaignId("2018-40-ans"),
                                department,
                                Optional.empty(),
                                "Rencontre d’essai " + UUID.randomUUID(),
                                LocalDate.of(2018, 4, 14),
                                LocalTime.of(9, 30),
                                "Salle des fêtes"));
        var meeting = ((Opening.Opened) opened).id();
        meetings.begin(officer, meeting);
        var workshop = workshops.of(meeting).getFirst().id();
        var tables = workshops.tables(workshop);
        var name = "Conseil " + UUID.randomUUID();
        var body =
                ((BodyRegistration.Registered)
                                bodies.register(
                                        officer,
                                        name,
                                        BodyKind.CITIZEN_COUNCIL,
                                        department,
                                        Set.of()))
                        .id();
        return new Room(
                department,
                officer,
                meeting,
                workshop,
                tables.get(0).id(),
                tables.get(1).id(),
                rapporteur(meeting, tables.get(0).id()),
                rapporteur(meeting, tables.get(1).id()),
                folk.with(Role.FACILITATOR, Scope.of("meeting", meeting.value())),
                body,
                name,
                folk.with(Role.COUNCIL_MEMBER, Scope.body(body)));
    }

    private Actor rapporteur(MeetingId meeting, TableId table) {
        var person = folk.somebody();
        folk.appoint(person, Role.RAPPORTEUR, Scope.of("table", table.value()));
        folk.appoint(person, Role.RAPPORTEUR, Scope.of("meeting", meeting.value()));
        return actors.of(person);
    }

    /** Written by the room's rapporteur, not released. */
    public Proposal write(Room room, String text) {
        var written =
                proposals.write(
                        room.rapporteur(),
                        room.table(),
                        new Draft("", "Le bus s’arrête à 20 h.", "On ne sort plus.", text));
        assertThat(written).isInstanceOf(Writing.Written.class);
        return ((Writing.Written) written).proposal();
    }

    public ProposalId released(Room room, String text) {
        var id = write(room, text).id();
        assertThat(proposals.release(room.rapporteur(), id)).isInstanceOf(Release.Released.class);
        return id;
    }

    /** Released, and its meeting closed: the relecture is open. */
    public ProposalId inReview(Room room, String text) {
        var id = released(room, text);
        meetings.close(room.officer(), room.meeting());
        return id;
    }

    /** Signed and sent. */
    public ProposalId sent(Room room, String text) {
        var id = inReview(room, text);
        proposals.advance(room.officer(), Set.of(id), Stage.VALIDATION);
        proposals.advance(room.officer(), Set.of(id), Stage.SENT);
        return id;
    }

    /** Types of the journal's lines that name this identifier, in order. */
    public List<String> journal(UUID id) {
        return jdbc.sql(
                        """
                        select type from platform.journal
                         where fact ->> 'proposal' = :id or fact -> 'proposals' @> to_jsonb(cast(:id as text))
                         order by id
                        """)
                .param("id", id.toString())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
