package fr.inventons.recognition.label.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.Advised;
import fr.inventons.recognition.label.Decisions;
import fr.inventons.recognition.label.Labels;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The authority's pages, from the list to the end of a label. */
@InventonsTest
class DecisionPagesTest {
    @Autowired MockMvc web;
    @Autowired Advised scene;
    @Autowired Folk folk;
    @Autowired Decisions decisions;
    @Autowired Labels labels;

    @AfterEach
    void back() {
        scene.comeBack();
    }

    private MockHttpServletResponse read(Actor by, String path) throws Exception {
        return web.perform(get(path).with(user(Folk.login(by)))).andReturn().getResponse();
    }

    private String text(Actor by, String path) throws Exception {
        var answer = read(by, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(Actor by, String path, String... fields) throws Exception {
        var request = post(path).with(user(Folk.login(by))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private void refused(MockHttpServletResponse answer, String... words) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(words);
    }

    private void done(MockHttpServletResponse answer, String path) {
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(path);
    }

    @Test
    void a_decision_is_prepared_by_the_officer_and_signed_by_the_authority() throws Exception {
        var play = scene.file("12", AvisKind.FAVOURABLE);
        var path = "/decisions/" + play.file().value();
        var why = "Les familles décident de tout.";
        assertThat(text(play.officer(), "/decisions")).contains(path, "À préparer");
        var tooMuch = "x".repeat(4001);
        refused(
                send(play.officer(), path + "/preparation", "issue", "attribue", "motifs", tooMuch),
                "la limite est de 4");
        done(
                send(
                        play.officer(),
                        path + "/preparation",
                        "version",
                        "0",
                        "issue",
                        "attribue",
                        "motifs",
                        why),
                path);
        refused(
                send(play.officer(), path + "/preparation", "version", "0", "motifs", "Autre."),
                "Quelqu’un a écrit entre-temps",
                "Autre.");
        assertThat(text(play.authority(), "/decisions")).contains(path, "Préparé, à signer");
        assertThat(text(play.authority(), path))
                .contains(why, "Signer la décision", "Avis favorable");
        refused(
                send(
                        play.authority(),
                        path + "/signature",
                        "issue",
                        "refuse",
                        "motifs",
                        "Ce texte reste.",
                        "conseils",
                        "Revenez.",
                        "qualite",
                        "La préfète"),
                "ne suit pas l’avis du comité",
                "Ce texte reste.",
                "La préfète");
        var sign = path + "/signature";
        done(
                send(
                        play.authority(),
                        sign,
                        "issue",
                        "attribue",
                        "motifs",
                        why,
                        "qualite",
                        "La préfète"),
                path);
        assertThat(text(play.bearer(), path))
                .contains("Label en vigueur", why, "La préfète")
                .doesNotContain("Signer la décision", "Mettre fin à ce label");
        var letter = decisions.letters(play.bearer(), play.file()).getFirst();
        var file = read(play.bearer(), path + "/lettres/" + letter.id());
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).contains(letter.fileName());
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void what_was_signed_on_paper_is_recorded_by_the_officer() throws Exception {
        var play = scene.file("12", AvisKind.UNFAVOURABLE);
        var path = "/decisions/" + play.file().value();
        var fields =
                new String[] {
                    "acte", "papier", "issue", "refuse", "motifs", "Peu de faits.", "conseils",
                    "Trois voix.", "nom", "Jeanne Essai", "qualite", "Le préfet", "jour", ""
                };
        refused(send(play.officer(), path + "/preparation", fields), "Écrivez une date", "Jeanne");
        fields[13] = "10/10/2018";
        done(send(play.officer(), path + "/preparation", fields), path);
        assertThat(text(play.officer(), path))
                .contains("Label refusé", "Signé sur papier le 10 octobre 2018", "Trois voix.")
                .doesNotContain("Jeanne");
        assertThat(text(play.officer(), "/decisions")).contains("Label refusé");
    }

    @Test
    void a_label_ends_after_the_bearer_was_told_and_answered() throws Exception {
        var play = scene.file("12", AvisKind.FAVOURABLE);
        var number = scene.awarded(play).number();
        var path = "/decisions/" + play.file().value();
        var why = "Elle s’arrête.";
        refused(send(play.officer(), path + "/contradictoire", "motifs", why), "Choisissez");
        var open = path + "/contradictoire";
        done(send(play.officer(), open, "acte", "abrogation", "motifs", why), path);
        assertThat(text(play.bearer(), path))
                .contains(why, "27 octobre 2018", "Envoyer ma réponse")
                .doesNotContain("Signer l’abrogation");
        var end = new String[] {"motifs", why, "effet", "05/11/2018", "qualite", "La préfète"};
        refused(send(play.authority(), path + "/fin", end), "peut répondre jusqu’au", "05/11/2018");
        done(send(play.bearer(), path + "/observations", "observations", "C’est vrai."), path);
        assertThat(text(play.authority(), path)).contains("C’est vrai.", "Signer l’abrogation");
        end[3] = "bientôt";
        refused(send(play.authority(), path + "/fin", end), "Écrivez une date");
        end[3] = "05/11/2018";
        done(send(play.authority(), path + "/fin", end), path);
        assertThat(text(play.bearer(), path)).contains("Label en vigueur jusqu’au 5 novembre 2018");
        assertThat(labels.label(number).orElseThrow().abrogatedFrom()).isPresent();
    }

    @Test
    void the_pages_are_closed_to_those_whom_they_do_not_concern() throws Exception {
        var play = scene.file("12", AvisKind.FAVOURABLE);
        var path = "/decisions/" + play.file().value();
        var elsewhere = folk.with(Role.LABEL_AUTHORITY, Scope.department(new DepartmentCode("34")));
        assertThat(read(elsewhere, path).getStatus()).isEqualTo(404);
        assertThat(read(play.bearer(), path).getStatus()).isEqualTo(404);
        var sign = path + "/signature";
        assertThat(send(elsewhere, sign, "issue", "attribue", "motifs", "x").getStatus())
                .isEqualTo(404);
        assertThat(read(play.juror(), "/decisions").getStatus()).isEqualTo(403);
        assertThat(text(elsewhere, "/decisions")).doesNotContain(path);
        assertThat(send(play.authority(), path + "/fin", "motifs", "x").getStatus()).isEqualTo(404);
        assertThat(decisions.latest(Set.of(play.file()))).isEmpty();
        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(303);
    }
}
