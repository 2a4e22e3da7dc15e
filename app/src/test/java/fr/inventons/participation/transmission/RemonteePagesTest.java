package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages, as an officer, signatories, a council member and the national desk use them. */
@InventonsTest
class RemonteePagesTest {
    @Autowired Scene scene;
    @Autowired Folk folk;
    @Autowired Transmissions transmissions;
    @Autowired ReadingRoom room;
    @Autowired ProgramClock clock;
    @Autowired MockMvc browser;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void a_remontee_is_prepared_visee_signed_and_compared_on_its_pages() throws Exception {
        var play = scene.closed("40");
        scene.avis(play, play.proposals().getFirst());
        var prepared =
                by(
                        play.officer(),
                        post("/remontees").param("rencontre", play.meeting().value().toString()));
        assertThat(prepared.getStatus()).isEqualTo(303);
        var path = String.valueOf(prepared.getHeader("Location"));
        assertThat(path).startsWith("/remontees/");
        var id = new TransmissionId(UUID.fromString(path.substring(11)));
        assertThat(kept("officer", by(play.officer(), get(path))))
                .contains("Avant le visa", "sans avis de conseil");
        var item = path + "/propositions/" + play.proposals().getLast().value();
        assertThat(kept("item", by(play.officer(), get(item)))).contains("Ne pas transmettre");
        var refused = by(play.officer(), post(item + "/non-transmise").param("raison", " "));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Écrivez pourquoi");
        assertThat(
                        by(
                                        play.officer(),
                                        post(item + "/non-transmise")
                                                .param("raison", "Une procédure est en cours."))
                                .getStatus())
                .isEqualTo(303);
        assertThat(by(play.councillor(), get(path)).getContentAsString())
                .contains("Une procédure est en cours.");
        assertThat(by(play.officer(), post(path + "/visa")).getStatus()).isEqualTo(303);
        assertThat(kept("visa", by(play.officer(), get(path))))
                .contains("acte fait sur papier", "Pas encore visée");
        assertThat(kept("signature", by(play.deputy(), get(path + "/signature"))))
                .contains(
                        "Deux pages à lire",
                        "Viser",
                        "Retourner pour correction",
                        "Première lecture");
        assertThat(
                        by(
                                        play.deputy(),
                                        post(path + "/signature")
                                                .param("acte", "viser")
                                                .param("lu", fingerprint(play.deputy(), id)))
                                .getStatus())
                .isEqualTo(303);
        var changed =
                by(
                        play.signatory(),
                        post(path + "/signature").param("acte", "signer").param("lu", "0"));
        assertThat(changed.getStatus()).isEqualTo(422);
        assertThat(changed.getContentAsString()).contains("Le texte a changé");
        assertThat(
                        by(
                                        play.signatory(),
                                        post(path + "/signature")
                                                .param("acte", "signer")
                                                .param("lu", fingerprint(play.signatory(), id)))
                                .getStatus())
                .isEqualTo(303);
        var frozen = kept("frozen", by(play.officer(), get(path)));
        assertThat(frozen).contains("Version figée", "R-40-2018-0", "Transmise");
        var json = by(play.officer(), get(path + "/fichiers/json"));
        assertThat(json.getStatus()).isEqualTo(200);
        assertThat(json.getHeader("Content-Disposition")).contains("attachment");
        var same =
                new MockMultipartFile(
                        "fichier", "x.json", "application/json", json.getContentAsByteArray());
        assertThat(verify(play.officer(), path, same).getContentAsString())
                .contains("Identique au fichier JSON");
        var other =
                new MockMultipartFile(
                        "fichier",
                        "x.json",
                        "application/json",
                        "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(verify(play.officer(), path, other).getStatus()).isEqualTo(422);
        var page =
                by(play.councillor(), get("/propositions/" + play.proposals().getFirst().value()))
                        .getContentAsString();
        assertThat(page).contains("Signée et transmise", "Version figée, empreinte");
        var kept =
                by(play.councillor(), get("/propositions/" + play.proposals().getLast().value()))
                        .getContentAsString();
        assertThat(kept).contains("Non transmise", "Une procédure est en cours.");
        var analyst = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(kept("agency", by(analyst, get(path))))
                .contains("Accuser réception")
                .doesNotContain("Une procédure");
        assertThat(by(analyst, post(path + "/accuse")).getStatus()).isEqualTo(303);
        assertThat(by(analyst, post(path + "/accuse")).getStatus()).isEqualTo(422);
    }

    @Test
    void an_act_on_paper_keeps_what_was_typed_when_it_is_refused() throws Exception {
        var play = scene.closed("41");
        var id =
                ((Progress.Done)
                                transmissions.prepare(
                                        play.officer(), play.department(), Set.of(play.meeting())))
                        .id();
        transmissions.submit(play.officer(), id);
        var path = "/remontees/" + id.value();
        var refused =
                by(
                        play.officer(),
                        post(path + "/papier")
                                .param("acte", "viser")
                                .param("nom", "")
                                .param("qualite", "La sous-préfète déléguée")
                                .param("jour", "2018-04-16"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Écrivez le nom porté", "La sous-préfète déléguée");
        assertThat(
                        by(
                                        play.officer(),
                                        post(path + "/papier")
                                                .param("acte", "viser")
                                                .param("nom", "M. Y")
                                                .param("qualite", "Le sous-préfet")
                                                .param("jour", "2018-04-16"))
                                .getStatus())
                .isEqualTo(303);
        assertThat(scene.journal(id)).last().isEqualTo("transmission.approved");
    }

    @Test
    void the_officer_places_a_signatory_at_a_step_and_ends_it() throws Exception {
        var play = scene.closed("43");
        var person = folk.with(Role.SIGNATORY, Scope.department(play.department()));
        var id = person.person().orElseThrow().value().toString();
        var refused =
                by(
                        play.officer(),
                        post("/remontees/chaine").param("personne", id).param("etape", "service"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Écrivez la qualité");
        by(
                play.officer(),
                post("/remontees/chaine")
                        .param("personne", id)
                        .param("etape", "service")
                        .param("qualite", "La cheffe du service"));
        assertThat(kept("chain", by(play.officer(), get("/remontees/chaine"))))
                .contains("La cheffe du service", "La sous-préfète à la ville");
        assertThat(by(play.signatory(), get("/remontees/chaine")).getStatus()).isEqualTo(403);
    }

    @Test
    void those_who_may_not_are_told_so_or_find_nothing() throws Exception {
        var play = scene.closed("42");
        var id =
                ((Progress.Done)
                                transmissions.prepare(
                                        play.officer(), play.department(), Set.of(play.meeting())))
                        .id();
        var path = "/remontees/" + id.value();
        assertThat(by(play.councillor(), post(path + "/visa")).getStatus()).isEqualTo(403);
        assertThat(by(play.officer(), get(path + "/signature")).getStatus()).isEqualTo(403);
        assertThat(browser.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.perform(get(path + "/projet/pdf")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(browser.perform(get("/remontees")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        assertThat(
                        browser.perform(get("/remontees/" + UUID.randomUUID()))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
        assertThat(by(play.officer(), get(path + "/projet/docx")).getStatus()).isEqualTo(200);
        assertThat(scene.journal(id)).containsExactly("transmission.prepared");
    }

    private String fingerprint(Actor by, TransmissionId id) {
        return room.read(by, id).orElseThrow().fingerprint();
    }

    private MockHttpServletResponse verify(Actor by, String path, MockMultipartFile file)
            throws Exception {
        return browser.perform(
                        multipart(path + "/verification")
                                .file(file)
                                .with(csrf())
                                .with(user(Folk.login(by))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse by(Actor by, MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request.with(csrf()).with(user(Folk.login(by))))
                .andReturn()
                .getResponse();
    }

    /** Leaves the page where a person can look at it. */
    private static String kept(String name, MockHttpServletResponse page) throws Exception {
        assertThat(page.getStatus()).as(name).isEqualTo(200);
        Files.writeString(
                Files.createDirectories(Path.of("target", "paper")).resolve(name + ".html"),
                page.getContentAsString());
        return page.getContentAsString();
    }
}
