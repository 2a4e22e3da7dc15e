package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class MeetingPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Meetings meetings;
    @Autowired Participants participants;
    @Autowired Workshops workshops;
    @Autowired Folk folk;
    @Autowired Day day;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response =
                mvc.perform(request.with(user(Folk.login(actor))).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private static String next(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private static String path(MeetingId id) {
        return "/rencontres/" + id.value();
    }

    private List<String> pages(MeetingId id) {
        var workshop = workshops.of(id).getFirst().id();
        var table = workshops.tables(id).getFirst().id();
        return List.of(
                path(id),
                path(id) + "/participants",
                path(id) + "/animation",
                path(id) + "/tickets",
                "/ateliers/" + workshop.value(),
                "/tables/" + table.value() + "/ticket");
    }

    @Test
    void an_officer_opens_her_meeting_from_the_form_and_sees_its_workshops() throws Exception {
        var officer = day.officer();
        var form = as(officer, get("/rencontres/nouvelle"));
        assertThat(form.getStatus()).isEqualTo(200);
        assertThat(form.getContentAsString()).contains("3 ateliers de 3 tables");
        var opened =
                as(
                        officer,
                        post("/rencontres")
                                .param("cle", UUID.randomUUID().toString())
                                .param("departement", "2A")
                                .param("titre", "La ville, c’est nous")
                                .param("jour", "14/04/2018")
                                .param("heure", "9 h 30")
                                .param("lieu", "Salle des fêtes"));
        assertThat(opened.getStatus()).isEqualTo(303);
        var page = as(officer, get(next(opened))).getContentAsString();
        assertThat(page)
                .contains("La ville, c’est nous", "samedi 14 avril 2018", "Cadre de vie")
                .contains("En préparation");
        assertThat(as(officer, get("/rencontres")).getContentAsString())
                .contains("La ville, c’est nous");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_says_why() throws Exception {
        var refused =
                as(
                        day.officer(),
                        post("/rencontres")
                                .param("departement", "2A")
                                .param("titre", "Un titre à garder")
                                .param("jour", "2019-01-01")
                                .param("heure", "09:30")
                                .param("lieu", "Salle <des> fêtes"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("est hors de la campagne", "Un titre à garder", "2019-01-01")
                .contains("Salle &lt;des> fêtes");
        var unreadable =
                as(
                        day.officer(),
                        post("/rencontres")
                                .param("departement", "2A")
                                .param("titre", "Titre")
                                .param("jour", "31/04/2018"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
    }

    @Test
    void another_departement_gets_the_page_of_what_does_not_exist() throws Exception {
        var id = day.prepared(day.officer());
        var elsewhere = day.officerElsewhere();
        for (var page : pages(id)) {
            assertThat(as(elsewhere, get(page)).getStatus()).as(page).isEqualTo(404);
        }
        assertThat(as(elsewhere, post(path(id) + "/annonce")).getStatus()).isEqualTo(404);
        assertThat(as(elsewhere, get(path(MeetingId.random()))).getStatus()).isEqualTo(404);
        assertThat(
                        as(
                                        elsewhere,
                                        post("/rencontres")
                                                .param("departement", "2A")
                                                .param("titre", "Titre")
                                                .param("jour", "2018-04-14")
                                                .param("heure", "09:30")
                                                .param("lieu", "Salle"))
                                .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_role_gets_the_page_that_explains_and_a_passer_by_signs_in() throws Exception {
        var id = day.begun(day.officer());
        var analyst = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var facilitator = day.facilitator(id);
        for (var page : pages(id)) {
            assertThat(as(analyst, get(page)).getStatus()).as(page).isEqualTo(403);
            assertThat(as(facilitator, get(page)).getStatus()).as(page).isEqualTo(200);
            assertThat(mvc.perform(get(page)).andReturn().getResponse().getStatus())
                    .as(page)
                    .isEqualTo(303);
        }
        assertThat(as(facilitator, get("/rencontres/nouvelle")).getStatus()).isEqualTo(403);
        assertThat(as(facilitator, post(path(id) + "/cloture")).getStatus()).isEqualTo(403);
        assertThat(as(facilitator, get(path(id) + "/participants/export")).getStatus())
                .isEqualTo(403);
        assertThat(as(facilitator, get(path(id) + "/participants/liste")).getStatus())
                .isEqualTo(403);
        assertThat(meetings.lockAndReadState(id)).isEqualTo(Meeting.State.OPEN);
    }

    @Test
    void the_day_goes_on_by_its_buttons_and_a_second_click_changes_nothing() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(as(officer, post(path(id) + "/cloture")).getStatus()).isEqualTo(422);
        for (var act :
                List.of("/annonce", "/annonce", "/debut", "/debut", "/cloture", "/cloture")) {
            assertThat(as(officer, post(path(id) + act)).getStatus()).as(act).isEqualTo(303);
        }
        assertThat(as(officer, post(path(id) + "/debut")).getStatus()).isEqualTo(422);
        assertThat(as(officer, get(path(id))).getContentAsString()).contains("Close");
    }

    @Test
    void a_list_is_looked_at_then_brought_in_and_its_refused_lines_wait() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var file =
                new MockMultipartFile(
                        "fichier",
                        "liste.csv",
                        "text/csv",
                        "Nom;Prénom;Qualité;Régime\nPieri;Josette;résidente;\nCasta;Ange;martien;\n"
                                .getBytes(StandardCharsets.UTF_8));
        var looked = as(officer, multipart(path(id) + "/participants/liste").file(file));
        assertThat(looked.getStatus()).isEqualTo(303);
        var preview = as(officer, get(next(looked))).getContentAsString();
        assertThat(preview)
                .contains("Josette Pieri", "Ange Casta", "Régime", "Rien n’est encore changé");
        assertThat(participants.of(officer, id)).isEmpty();
        assertThat(as(officer, post(next(looked)).param("acte", "importer")).getStatus())
                .isEqualTo(303);
        assertThat(as(officer, post(next(looked)).param("acte", "importer")).getStatus())
                .isEqualTo(303);
        assertThat(participants.of(officer, id)).hasSize(1);
        assertThat(as(officer, get(next(looked))).getContentAsString())
                .contains("une personne a été ajoutée", "martien");
        assertThat(as(officer, get(path(id) + "/participants/refusees")).getContentAsString())
                .contains("Casta;Ange;martien", "Repère");
        var sheet =
                new MockMultipartFile(
                        "fichier", "liste.csv", "text/csv", new byte[] {'P', 'K', 3, 4});
        var refused = as(officer, multipart(path(id) + "/participants/liste").file(sheet));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("abîmé");
    }

    @Test
    void an_export_holds_no_formula_and_comes_back_alike() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        participants.register(
                officer,
                id,
                new NewParticipant(
                        new NewPerson("", "=1+1", "Piège;\"x\"", "", "0639980034", "", ""),
                        "élu",
                        ""));
        var file = as(officer, get(path(id) + "/participants/export"));
        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
        assertThat(file.getContentAsString())
                .contains("\"Piège;\"\"x\"\"\";'=1+1", "'+33639980034");
        assertThat(participants.importList(officer, id, file.getContentAsByteArray()))
                .isEqualTo(new ListImport.Imported(id, 0, 1, 0, false));
    }

    @Test
    void a_late_person_is_refused_and_what_was_typed_stays_in_the_form() throws Exception {
        var officer = day.officer();
        var id = day.closed(officer);
        var late =
                as(
                        officer,
                        post(path(id) + "/participants/ajout")
                                .param("nom", "Tardive")
                                .param("qualite", "resident"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("La rencontre est close depuis", "Tardive");
    }

    @Test
    void the_ticket_of_a_table_shows_its_code_its_drawing_and_numbers_for_an_emergency()
            throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var table = workshops.tables(id).getFirst();
        var page =
                as(officer, get("/tables/" + table.id().value() + "/ticket")).getContentAsString();
        assertThat(page)
                .contains(Codes.written(table.ticketCode()), "/ticket/", "<path d=\"M")
                .contains("112", "3919", "119", "fiche papier");
    }

    @Test
    void people_are_placed_by_the_form_of_the_workshop() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var who = day.enrolled(officer, id, "Placée");
        var workshop = workshops.of(id).getFirst().id().value();
        var table = workshops.tables(id).getFirst();
        var page = as(officer, get("/ateliers/" + workshop)).getContentAsString();
        assertThat(page.indexOf("Placée")).isLessThan(page.indexOf("Table 1"));
        var placed =
                as(
                        officer,
                        post("/ateliers/" + workshop + "/places")
                                .param("a-" + who.value(), "")
                                .param("p-" + who.value(), table.id().value().toString()));
        assertThat(placed.getStatus()).isEqualTo(303);
        var after = as(officer, get("/ateliers/" + workshop)).getContentAsString();
        assertThat(after).contains("1 sur " + table.seats() + " places");
    }
}
