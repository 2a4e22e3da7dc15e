package fr.inventons.participation.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class TablePlanPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Tables tables;
    @Autowired Workshops workshops;
    @Autowired Meetings meetings;
    @Autowired Participants participants;
    @Autowired Seats seats;
    @Autowired Day day;
    @Autowired Folk folk;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response =
                mvc.perform(request.with(user(Folk.login(actor))).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private void enrol(Actor officer, MeetingId meeting, String name, String quality) {
        participants.register(
                officer,
                meeting,
                new NewParticipant(
                        new NewPerson("Madame", "Inès", name, "", "", "", ""), quality, ""));
    }

    private String path(MeetingId meeting) {
        return "/ateliers/" + workshops.of(meeting).getFirst().id().value() + "/repartition";
    }

    @Test
    void an_officer_asks_reads_what_each_table_lacks_and_accepts() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var path = path(meeting);
        var workshop = workshops.of(meeting).getFirst().id();
        assertThat(as(officer, get("/ateliers/" + workshop.value())).getContentAsString())
                .contains("Répartir les tables");
        assertThat(as(officer, get(path)).getContentAsString())
                .contains("Aucune répartition proposée", "Répartir les tables");
        // One resident for several tables: all but one lack any.
        enrol(officer, meeting, "Seule", "resident");
        for (int i = 0; i < 7; i++) {
            enrol(officer, meeting, "Élue-" + i, "elu");
        }
        var asked = as(officer, post(path).param("qui", "arrivees"));
        assertThat(asked.getStatus()).isEqualTo(303);
        var page = as(officer, get(path)).getContentAsString();
        assertThat(page)
                .contains(
                        "Proposée, personne n’a encore bougé",
                        "aucune habitante, aucun habitant",
                        "Mélange équilibré",
                        "Comment est-ce calculé",
                        "Graine du tirage au sort",
                        "Minimum prouvé",
                        "8 personnes à",
                        "n’avait pas de place");
        var plan = tables.plan(officer, workshop).orElseThrow();
        assertThat(page).contains(plan.fingerprint(), Long.toString(plan.seed()));
        var file = as(officer, get(path + ".json"));
        assertThat(file.getContentAsString())
                .contains("inventons-allocation-1")
                .doesNotContain("Élue", "Inès");
        var accepted =
                as(
                        officer,
                        post(path + "/acceptation")
                                .param("repartition", plan.id().value().toString()));
        assertThat(accepted.getStatus()).isEqualTo(303);
        assertThat(seats.places(meeting)).hasSize(8);
        assertThat(as(officer, get("/ateliers/" + workshop.value())).getContentAsString())
                .containsPattern("Table \\d : aucune habitante, aucun habitant");
        var twice =
                as(
                        officer,
                        post(path + "/acceptation")
                                .param("repartition", plan.id().value().toString()));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("déjà décidé", "Acceptée");
    }

    @Test
    void why_not_another_table_is_said_in_sentences() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshops.of(meeting).getFirst().id();
        for (int i = 0; i < 4; i++) {
            enrol(officer, meeting, "Habitante-" + i, "resident");
            enrol(officer, meeting, "Élue-" + i, "elu");
        }
        tables.propose(officer, workshop, true);
        var plan = tables.plan(officer, workshop).orElseThrow();
        var who = plan.people().getFirst();
        for (var table : plan.tables()) {
            var page =
                    as(
                                    officer,
                                    get(path(meeting))
                                            .param("personne", who.value().toString())
                                            .param("table", table.value().toString()))
                            .getContentAsString();
            if (plan.place(who).filter(table::equals).isPresent()) {
                assertThat(page).contains("est bien à la table");
            } else {
                assertThat(page).containsPattern("Y placer Inès (Habitante|Élue)-\\d");
            }
        }
    }

    @Test
    void refusals_say_why_and_strangers_see_nothing() throws Exception {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var path = path(meeting);
        var nobody = as(officer, post(path).param("qui", "atelier"));
        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(nobody.getContentAsString()).contains("Il n’y a personne à répartir");
        enrol(officer, meeting, "Une", "resident");
        as(officer, post(path).param("qui", "arrivees"));
        enrol(officer, meeting, "Deux", "resident");
        var workshop = workshops.of(meeting).getFirst().id();
        var plan = tables.plan(officer, workshop).orElseThrow().id().value().toString();
        var outdated = as(officer, post(path + "/acceptation").param("repartition", plan));
        assertThat(outdated.getStatus()).isEqualTo(422);
        assertThat(outdated.getContentAsString()).contains("la preuve ne vaut plus");
        assertThat(as(day.officerElsewhere(), get(path)).getStatus()).isEqualTo(404);
        assertThat(as(day.officerElsewhere(), get(path + ".json")).getStatus()).isEqualTo(404);
        assertThat(
                        as(
                                        day.officerElsewhere(),
                                        post(path + "/acceptation").param("repartition", plan))
                                .getStatus())
                .isEqualTo(404);
        assertThat(as(officer, post(path + "/abandon").param("repartition", "rien")).getStatus())
                .isEqualTo(404);
        assertThat(as(folk.with(Role.SIGNATORY, Scope.department(Day.HERE)), get(path)).getStatus())
                .isEqualTo(403);
        assertThat(as(officer, post(path + "/abandon").param("repartition", plan)).getStatus())
                .isEqualTo(303);
        meetings.close(officer, meeting);
        var closed = as(officer, post(path).param("qui", "arrivees"));
        assertThat(closed.getStatus()).isEqualTo(422);
        assertThat(closed.getContentAsString()).contains("plus personne ne change de place");
    }
}
