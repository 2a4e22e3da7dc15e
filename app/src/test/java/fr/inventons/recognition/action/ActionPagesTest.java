package fr.inventons.recognition.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class ActionPagesTest {
    private static final DepartmentCode HERE = new DepartmentCode("2A");

    @Autowired MockMvc mvc;
    @Autowired Actions actions;
    @Autowired Actors actors;
    @Autowired Rooms rooms;
    @Autowired Folk folk;

    @Test
    void anyone_tells_an_action_and_goes_on_writing_it_with_the_code_alone() throws Exception {
        assertThat(anyone(get("/actions/raconter")).getStatus()).isEqualTo(200);
        var told =
                anyone(
                        post("/actions/raconter")
                                .param("titre", "Les contes du hall")
                                .param("departement", "2A")
                                .param("recit", "Un soir par mois.")
                                .param("nom", "Amel Test"));
        assertThat(told.getStatus()).isEqualTo(303);
        assertThat(told.getRedirectedUrl()).isEqualTo("/mon-dossier");
        var cookie = Objects.requireNonNull(told.getCookie("inventons-dossier"));
        assertThat(cookie.isHttpOnly()).isTrue();

        var mine = with(cookie, get("/mon-dossier")).getContentAsString();
        assertThat(mine).contains("Les contes du hall", "Le code de votre dossier");
        var code = mine.replaceAll("(?s).*inv-code\">([^<]+)<.*", "$1");
        var path = mine.replaceAll("(?s).*(/actions-reperees/[0-9a-f-]{36}).*", "$1");

        var opened = anyone(post("/ticket").param("code", code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(opened.getRedirectedUrl()).isEqualTo("/mon-dossier");
        var elsewhere = Objects.requireNonNull(opened.getCookie("inventons-dossier"));
        var page = with(elsewhere, get(path)).getContentAsString();
        assertThat(page).contains("Un soir par mois.", "name=\"revision\" value=\"1\"");
        var kept =
                with(
                        elsewhere,
                        post(path)
                                .param("revision", "1")
                                .param("titre", "Les contes du hall")
                                .param("recit", "Un soir par semaine.")
                                .param("publics", "familles", "aines")
                                .param("du", "14/04/2018"));
        assertThat(kept.getRedirectedUrl()).isEqualTo(path + "?fait=enregistre");
        assertThat(with(cookie, get(path)).getContentAsString())
                .contains("Un soir par semaine.", "value=\"2018-04-14\"");
    }

    @Test
    void a_refusal_keeps_what_was_typed() throws Exception {
        var refused =
                anyone(
                        post("/actions/raconter")
                                .param("titre", "")
                                .param("departement", "2A")
                                .param("recit", "Une longue histoire."));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Donnez un nom à l’action", "Une longue histoire.");
        var nowhere =
                anyone(
                        post("/actions/raconter")
                                .param("titre", "Titre")
                                .param("departement", "ailleurs")
                                .param("nom", "Amel"));
        assertThat(nowhere.getStatus()).isEqualTo(422);
        assertThat(nowhere.getContentAsString()).contains("dans quel département");
        var unsigned =
                anyone(post("/actions/raconter").param("titre", "T").param("departement", "2A"));
        assertThat(unsigned.getContentAsString()).contains("qui l’on peut joindre");
    }

    @Test
    void the_second_of_two_writers_gets_both_texts() throws Exception {
        var officer = officer("2A");
        var id = signalled(officer);
        var path = "/actions-reperees/" + id.value();
        var first = post(path).param("revision", "1").param("titre", "Café").param("recit", "Un");
        assertThat(as(officer, first).getStatus()).isEqualTo(303);

        var second =
                as(
                        officer,
                        post(path)
                                .param("revision", "1")
                                .param("titre", "Café")
                                .param("recit", "Deux"));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains("Une autre personne a enregistré", "Deux</textarea>", ">Un<")
                .contains("name=\"revision\" value=\"2\"");
    }

    @Test
    void nobody_learns_of_an_action_by_guessing() throws Exception {
        var id = signalled(officer("2A"));
        var path = "/actions-reperees/" + id.value();
        var unknown = "/actions-reperees/" + UUID.randomUUID();

        assertThat(as(officer("34"), get(path)).getStatus()).isEqualTo(404);
        assertThat(as(officer("34"), get(unknown)).getStatus()).isEqualTo(404);
        assertThat(as(officer("34"), post(path).param("titre", "Pris")).getStatus()).isEqualTo(404);
        assertThat(as(officer("34"), post(path + "/code")).getStatus()).isEqualTo(404);
        assertThat(as(officer("34"), post(path + "/contact")).getStatus()).isEqualTo(404);
        var juror = folk.with(Role.JUROR, Scope.of("committee", UUID.randomUUID()));
        assertThat(as(juror, get(path)).getStatus()).isEqualTo(403);
        var analyst = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(as(analyst, get(path)).getContentAsString()).doesNotContain("Enregistrer");
        assertThat(anyone(get(path)).getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(anyone(get("/mon-dossier")).getRedirectedUrl()).isEqualTo("/ticket");
    }

    @Test
    void the_button_on_a_contribution_spots_an_action_and_the_meeting_lists_it() throws Exception {
        var room = rooms.open("2A");
        var proposal = rooms.released(room, "Un jardin au pied de la tour.").value();
        assertThat(as(room.rapporteur(), get("/propositions/" + proposal)).getContentAsString())
                .contains("Repérer cette action");

        var untitled = as(room.rapporteur(), post("/propositions/" + proposal + "/action"));
        assertThat(untitled.getStatus()).isEqualTo(422);
        var spotted =
                as(
                        room.rapporteur(),
                        post("/propositions/" + proposal + "/action").param("titre", "Le jardin"));

        var path = Objects.requireNonNull(spotted.getRedirectedUrl());
        assertThat(as(room.rapporteur(), get(path)).getContentAsString())
                .contains("Le jardin", "Repérée en atelier le 14 avril 2018", "Rencontre d’essai");
        assertThat(as(room.officer(), get("/propositions/" + proposal)).getContentAsString())
                .contains("Une action a été repérée ici", path);
        assertThat(
                        as(room.officer(), get("/rencontres/" + room.meeting().value()))
                                .getContentAsString())
                .contains("Action repérée : Le jardin".replace(" :", "\u00a0:"), path);
        assertThat(as(officer("34"), post("/propositions/" + proposal + "/action")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_picture_is_sent_and_a_page_in_disguise_is_refused_in_words() throws Exception {
        var officer = officer("2A");
        var path = "/actions-reperees/" + signalled(officer).value();
        var html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        var disguised = as(officer, photo(path, html));
        assertThat(disguised.getStatus()).isEqualTo(422);
        assertThat(disguised.getContentAsString())
                .contains("Ce fichier est un HTML", "Le jardin en mai");
        var sent = as(officer, photo(path, PicturesTest.photo()));
        assertThat(sent.getStatus()).isEqualTo(303);
        var page = as(officer, get(path)).getContentAsString();
        var picture = page.replaceAll("(?s).*src=\"(" + path + "/photos/[0-9a-f-]{36}).*", "$1");
        var shown = as(officer, get(picture));
        assertThat(shown.getContentType()).startsWith("image/jpeg");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(as(officer("34"), get(picture)).getStatus()).isEqualTo(404);
        assertThat(as(officer, post(picture + "/retrait")).getStatus()).isEqualTo(303);
        assertThat(as(officer, get(picture)).getStatus()).isEqualTo(404);
    }

    @Test
    void an_officer_signals_invites_and_gives_a_code_on_paper() throws Exception {
        var officer = officer("2A");
        var signalled =
                as(
                        officer,
                        post("/actions-reperees/nouvelle")
                                .param("titre", "Le café des aînés")
                                .param("departement", "2A"));
        var path = Objects.requireNonNull(signalled.getRedirectedUrl());
        assertThat(as(officer, get("/actions-reperees")).getContentAsString())
                .contains("Le café des aînés", path);
        assertThat(as(officer, get("/actions-reperees/nouvelle")).getStatus()).isEqualTo(200);
        var elsewhere =
                as(
                        officer,
                        post("/actions-reperees/nouvelle")
                                .param("titre", "Ailleurs")
                                .param("departement", "34"));
        assertThat(elsewhere.getStatus()).isEqualTo(403);

        var address = "amel-" + UUID.randomUUID() + "@exemple.fr";
        var invited =
                as(
                        officer,
                        post(path + "/personnes")
                                .param("nom", "Amel Test")
                                .param("courriel", address));
        assertThat(invited.getStatus()).isEqualTo(303);
        assertThat(as(officer, get(path)).getContentAsString()).contains("Amel Test");
        var page = as(officer, post(path + "/code")).getContentAsString();
        var code = page.replaceAll("(?s).*inv-code\">([^<]+)<.*", "$1");
        assertThat(actors.ofCode(Codes.read(code).orElseThrow())).isPresent();
    }

    private static AbstractMockHttpServletRequestBuilder<?> photo(String path, byte[] bytes) {
        return multipart(path + "/photos")
                .file(new MockMultipartFile("photo", "photo.jpg", "image/jpeg", bytes))
                .param("description", "Le jardin en mai")
                .param("accord", "personne");
    }

    private ActionId signalled(Actor officer) {
        var told = actions.signal(officer, HERE, NewAction.titled("Le café des aînés"));
        return ((Telling.Told) told).id();
    }

    private Actor officer(String department) {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode(department)));
    }

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.with(user(Folk.login(actor))));
    }

    private MockHttpServletResponse with(
            Cookie cookie, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.cookie(cookie));
    }

    private MockHttpServletResponse anyone(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return answer(request);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var response = mvc.perform(request.with(csrf())).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }
}
