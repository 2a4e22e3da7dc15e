package fr.inventons.participation.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import fr.inventons.testing.Rooms.Room;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the room as a browser without JavaScript gets them. */
@InventonsTest
class RoomPagesTest {
    @Autowired Rooms rooms;
    @Autowired Proposals proposals;
    @Autowired Workshops workshops;
    @Autowired MockMvc web;

    @Test
    void what_is_typed_at_any_completeness_is_kept_and_the_page_says_what_is_missing()
            throws Exception {
        var room = rooms.open("2A");
        var sent = send(room.rapporteur(), typed(room, "On attend le bus", ""));
        assertThat(sent.getStatus()).isEqualTo(303);
        var page = page(room.rapporteur(), String.valueOf(sent.getHeader("Location")));
        assertThat(page.getContentAsString())
                .contains("la proposition. Le reste est bien gardé.")
                .contains("Ticket de votre table");
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).hasSize(1);
    }

    @Test
    void a_workshop_closed_under_a_draft_answers_422_and_the_text_stays_in_the_page()
            throws Exception {
        var room = rooms.open("2A");
        workshops.close(room.officer(), room.workshop());
        var refused = send(room.rapporteur(), typed(room, "Un constat rare", "Un bus rare"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Un constat rare")
                .contains("Un bus rare")
                .contains("fermé depuis")
                .contains("Votre texte est gardé ici");
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).isEmpty();
    }

    @Test
    void the_wrong_role_is_told_and_the_wrong_table_is_not_found() throws Exception {
        var room = rooms.open("2A");
        var path = "/tables/" + room.table().value();
        assertThat(page(room.facilitator(), path).getStatus()).isEqualTo(200);
        assertThat(page(room.councillor(), path).getStatus()).isEqualTo(403);
        assertThat(page(room.otherRapporteur(), path).getStatus()).isEqualTo(404);
        assertThat(page(rooms.open("34").rapporteur(), path).getStatus()).isEqualTo(404);
        assertThat(page(room.rapporteur(), "/tables/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(page(Actor.ANYONE, path).getStatus()).isEqualTo(303);
        assertThat(send(room.otherRapporteur(), typed(room, "", "Un bus")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_sheet_keeps_what_comes_and_is_its_tables_alone() throws Exception {
        var room = rooms.open("2A");
        var id = rooms.released(room, "Un bus le soir").value();
        var path = "/propositions/" + id + "/fiche";
        assertThat(page(room.rapporteur(), path).getStatus()).isEqualTo(200);
        assertThat(page(room.otherRapporteur(), path).getStatus()).isEqualTo(403);
        assertThat(page(room.officer(), path).getStatus()).isEqualTo(403);
        var kept = send(room.rapporteur(), post(path).param("qui", "Le réseau de bus"));
        assertThat(kept.getStatus()).isEqualTo(303);
        var tooLong = send(room.rapporteur(), post(path).param("qui", "x".repeat(601)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("x".repeat(601)).contains("601");
        assertThat(page(room.rapporteur(), "/propositions/" + id).getContentAsString())
                .contains("Le réseau de bus")
                .contains("Cette page n’est pas publique");
    }

    @Test
    void a_ticket_opens_the_tables_page_and_its_paper_without_an_account() throws Exception {
        var room = rooms.open("2A");
        rooms.released(room, "Un bus rare le soir");
        var ticket =
                new Actor(
                        "ticket:" + room.table().value(),
                        Optional.empty(),
                        "",
                        Set.of(
                                new Grant(
                                        Role.TICKET_HOLDER,
                                        Scope.of("table", room.table().value()))));
        assertThat(page(ticket, "/ma-table").getContentAsString()).contains("Un bus rare le soir");
        var paper = page(ticket, "/ma-table/papier");
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(paper.getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(page(Actor.ANYONE, "/ma-table").getContentAsString())
                .contains("Entrer mon code")
                .doesNotContain("Un bus rare le soir");
        assertThat(page(Actor.ANYONE, "/ma-table/papier").getStatus()).isEqualTo(404);
    }

    @Test
    void the_list_is_for_anyone_and_shows_each_reader_his_own() throws Exception {
        var room = rooms.open("23");
        rooms.released(room, "Un bus unique 23");
        assertThat(page(room.officer(), "/propositions?departement=23").getContentAsString())
                .contains("Un bus unique 23");
        assertThat(page(Actor.ANYONE, "/propositions?departement=23").getContentAsString())
                .doesNotContain("Un bus unique 23")
                .contains("Aucune proposition à montrer ici");
    }

    private static MockHttpServletRequestBuilder typed(Room room, String finding, String text) {
        return post("/tables/" + room.table().value())
                .param("formulaire", UUID.randomUUID().toString())
                .param("constat", finding)
                .param("effet", "On ne sort plus")
                .param("proposition", text);
    }

    private MockHttpServletResponse send(Actor by, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.with(csrf()).requestAttr(ActorReader.class.getName(), by))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse page(Actor by, String path) throws Exception {
        return web.perform(get(path).requestAttr(ActorReader.class.getName(), by))
                .andReturn()
                .getResponse();
    }
}
