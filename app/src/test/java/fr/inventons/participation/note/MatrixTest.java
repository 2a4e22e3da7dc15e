package fr.inventons.participation.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.Giving;
import fr.inventons.participation.opinion.NewAvis;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.opinion.Position;
import fr.inventons.participation.opinion.Votes;
import fr.inventons.participation.proposal.Draft;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Sheet;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.testing.Folk;
import fr.inventons.testing.Handed;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import fr.inventons.testing.Rooms.Room;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every cell « stage × reader » of the campaign's file, for proposals, avis and notes, against the
 * verbs and the real page, with texts present that each hidden cell could leak.
 */
@InventonsTest
class MatrixTest {
    private static final String FINDING = "constat-d-essai-7f31";
    private static final String BEARER = "porteur-d-essai-7f32";
    private static final String RESERVATION = "reserve-d-essai-7f33";
    private static final String HIDDEN_VOICE = "parole-gardee-d-essai-7f34";
    private static final String NOTE = "note-interne-d-essai-7f35";
    private static final String AGENCY_NOTE = "note-agence-d-essai-7f36";
    private static final String OTHER_TABLE = "autre-table-d-essai-7f37";

    @Autowired Rooms rooms;
    @Autowired Folk folk;
    @Autowired Handed handed;
    @Autowired Proposals proposals;
    @Autowired Opinions opinions;
    @Autowired Notes notes;
    @Autowired Meetings meetings;
    @Autowired Campaigns campaigns;
    @Autowired MockMvc web;

    @Test
    void each_reader_sees_at_each_stage_what_the_file_says_and_nothing_more() throws Exception {
        var room = rooms.open("09");
        var id = written(room);
        var readers = readers(room, id);
        assertThat(readers).hasSize(Reader.values().length);
        var soft = new SoftAssertions();
        for (var stage : Stage.values()) {
            move(room, id, stage, readers);
            for (var reader : readers.entrySet()) {
                check(soft, room, id, stage, reader.getKey(), reader.getValue());
            }
        }
        soft.assertAll();
    }

    @Test
    void somebody_of_another_departement_or_another_group_sees_what_anyone_sees() throws Exception {
        var room = rooms.open("09");
        var id = written(room);
        var readers = readers(room, id);
        var elsewhere = rooms.open("12");
        var strangers =
                List.of(
                        elsewhere.officer(),
                        elsewhere.facilitator(),
                        elsewhere.rapporteur(),
                        elsewhere.councillor(),
                        folk.with(Role.SIGNATORY, Scope.department(elsewhere.department())),
                        folk.with(Role.LOCAL_AUTHORITY, Scope.department(elsewhere.department())),
                        actor(Role.GROUP_MEMBER, new Scope("group", "un-autre-groupe")),
                        actor(Role.ANSWERING_SERVICE, Scope.organisation(OrganisationId.random())),
                        actor(Role.TICKET_HOLDER, Scope.of("table", room.otherTable().value())),
                        actor(Role.OPERATOR, Scope.NATIONAL),
                        actor(Role.AUDITOR, Scope.NATIONAL));
        for (var stage : Stage.values()) {
            move(room, id, stage, readers);
            for (var stranger : strangers) {
                assertThat(proposals.see(stranger, id).isPresent())
                        .as("%s at %s", stranger, stage)
                        .isEqualTo(stage == Stage.PUBLISHED);
                assertThat(status(stranger, id)).isEqualTo(stage == Stage.PUBLISHED ? 200 : 404);
                assertThat(notes.of(stranger, id)).isEmpty();
            }
        }
    }

    private void check(
            SoftAssertions soft, Room room, ProposalId id, Stage stage, Reader reader, Actor actor)
            throws Exception {
        var cell = reader + " at " + stage;
        var text = sight(Subject.PROPOSAL, stage, reader);
        var seen = proposals.see(actor, id);
        soft.assertThat(seen.map(there -> there.sight()).orElse(Sight.NONE))
                .as(cell)
                .isEqualTo(text);
        var answer =
                web.perform(
                                get("/propositions/" + id.value())
                                        .requestAttr(ActorReader.class.getName(), actor))
                        .andReturn()
                        .getResponse();
        var page = answer.getContentAsString();
        soft.assertThat(answer.getStatus()).as(cell).isEqualTo(text == Sight.NONE ? 404 : 200);
        shows(soft, cell, page, FINDING, text.compareTo(Sight.ANONYMOUS) >= 0);
        shows(soft, cell, page, BEARER, text == Sight.FULL);
        // The page of a proposal that is not seen shows nothing of what is attached to it.
        var avis = text == Sight.NONE ? Sight.NONE : sight(Subject.AVIS, stage, reader);
        var given = stage.compareTo(Stage.REVIEW) >= 0;
        shows(soft, cell, page, RESERVATION, given && avis.compareTo(Sight.ANONYMOUS) >= 0);
        shows(soft, cell, page, room.bodyName(), given && avis == Sight.FULL);
        shows(
                soft,
                cell,
                page,
                HIDDEN_VOICE,
                given
                        && avis.compareTo(Sight.ANONYMOUS) >= 0
                        && Set.of(Reader.COUNCIL, Reader.OFFICER, Reader.HIERARCHY)
                                .contains(reader));
        var note = sight(Subject.NOTE, stage, reader) == Sight.FULL && text != Sight.NONE;
        shows(soft, cell, page, NOTE, note && stage.compareTo(Stage.RELEASED) >= 0);
        var desk = sight(Subject.AGENCY_NOTE, stage, reader) == Sight.FULL && text != Sight.NONE;
        shows(soft, cell, page, AGENCY_NOTE, desk && stage.compareTo(Stage.SENT) >= 0);
        soft.assertThat(notes.of(actor, id).isEmpty()).as(cell).isEqualTo(!note && !desk);
        shows(soft, cell, page, OTHER_TABLE, false);
    }

    private static void shows(
            SoftAssertions soft, String cell, String page, String secret, boolean shown) {
        soft.assertThat(page.contains(secret)).as("%s shows %s", cell, secret).isEqualTo(shown);
    }

    private Sight sight(Subject subject, Stage stage, Reader reader) {
        return campaigns
                .campaign(new CampaignId("2018-40-ans"))
                .orElseThrow()
                .visibility()
                .sight(subject, stage, EnumSet.of(reader, Reader.PUBLIC));
    }

    private int status(Actor actor, ProposalId id) throws Exception {
        return web.perform(
                        get("/propositions/" + id.value())
                                .requestAttr(ActorReader.class.getName(), actor))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private ProposalId written(Room room) {
        proposals.write(
                room.otherRapporteur(),
                room.otherTable(),
                new Draft(OTHER_TABLE, OTHER_TABLE, OTHER_TABLE, OTHER_TABLE));
        var written =
                (Writing.Written)
                        proposals.write(
                                room.rapporteur(),
                                room.table(),
                                new Draft("Un bus", FINDING, "On attend.", "Un bus le soir"));
        var id = written.proposal().id();
        proposals.complete(
                room.rapporteur(),
                id,
                new Sheet("", "", "", "", BEARER, "", "", "", "", "", "", "", ""));
        return id;
    }

    /** Moves it to the stage, and attaches what exists from that stage on. */
    private void move(Room room, ProposalId id, Stage stage, Map<Reader, Actor> readers) {
        var ids = Set.of(id);
        switch (stage) {
            case SAID -> {}
            case RELEASED -> {
                proposals.release(room.rapporteur(), id);
                assertThat(notes.add(room.officer(), id, NOTE)).isInstanceOf(Noting.Noted.class);
            }
            case REVIEW -> {
                meetings.close(room.officer(), room.meeting());
                assertThat(opinions.giveAvis(room.councillor(), id, avis(room)))
                        .isInstanceOf(Giving.Given.class);
            }
            case VALIDATION, SENT, GROUPED -> {
                proposals.advance(room.officer(), ids, stage);
                if (stage == Stage.SENT) {
                    var agency = Optional.ofNullable(readers.get(Reader.AGENCY)).orElseThrow();
                    assertThat(notes.add(agency, id, AGENCY_NOTE)).isInstanceOf(Noting.Noted.class);
                }
            }
            case PUBLISHED -> proposals.publish(room.officer(), ids, Optional.empty(), "");
        }
    }

    private static NewAvis avis(Room room) {
        return new NewAvis(
                room.body(),
                LocalDate.of(2018, 4, 14),
                new Votes(8, 3, 1, 1),
                Position.WITH_RESERVATIONS,
                RESERVATION,
                "",
                List.of(new Divergence(HIDDEN_VOICE, false)),
                "",
                "");
    }

    private Map<Reader, Actor> readers(Room room, ProposalId id) {
        var organisation = OrganisationId.random();
        handed.hand(id, organisation, "groupe-d-essai");
        var department = Scope.department(room.department());
        var readers = new EnumMap<Reader, Actor>(Reader.class);
        readers.put(
                Reader.TABLE, actor(Role.TICKET_HOLDER, Scope.of("table", room.table().value())));
        readers.put(Reader.FACILITATOR, room.facilitator());
        readers.put(Reader.COUNCIL, room.councillor());
        readers.put(Reader.OFFICER, room.officer());
        readers.put(Reader.HIERARCHY, folk.with(Role.SIGNATORY, department));
        readers.put(Reader.LOCAL_AUTHORITY, folk.with(Role.LOCAL_AUTHORITY, department));
        readers.put(Reader.AGENCY, folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL));
        readers.put(
                Reader.ANSWERING_SERVICE,
                actor(Role.ANSWERING_SERVICE, Scope.organisation(organisation)));
        readers.put(
                Reader.GROUP_MEMBER,
                actor(Role.GROUP_MEMBER, new Scope("group", "groupe-d-essai")));
        readers.put(Reader.PUBLIC, Actor.ANYONE);
        return readers;
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor("test:" + role, Optional.empty(), "", Set.of(new Grant(role, scope)));
    }
}
