package fr.inventons.recognition.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.Pdfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages, as the secretary, the members and the authority use them. */
@InventonsTest
class JuryPagesTest {
    @Autowired Sitting sitting;
    @Autowired Committees committees;
    @Autowired LabelFiles labelFiles;
    @Autowired Folk folk;
    @Autowired ProgramClock clock;
    @Autowired MockMvc browser;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void a_committee_is_convened_by_names_and_nobody_stays_registered_when_it_is_refused()
            throws Exception {
        clock.travelTo(LabelFiles.AFTER);
        var officer = officer("58");
        assertThat(text(by(officer, get("/comites")))).contains("Réunir un comité");
        assertThat(text(by(officer, get("/comites/nouveau"))))
                .contains("5 personnes pour 9 dossiers", "Voie locale")
                .doesNotContain("Voie nationale");
        var word = UUID.randomUUID().toString().substring(0, 8);
        var refused = by(officer, convocation(word).param("qualite-1", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Il manque la qualité", "Lise-" + word);
        assertThat(committees.of(officer)).isEmpty();
        var convened = by(officer, convocation(word).param("qualite-1", "Élue"));
        assertThat(convened.getStatus()).isEqualTo(303);
        var page = text(by(officer, get(String.valueOf(convened.getHeader("Location")))));
        assertThat(page).contains("Comité d’automne", "Lise-" + word, "Préside le comité", "Élue");
        assertThat(committees.of(officer).getFirst().members().getFirst().organisations())
                .hasSize(1);
    }

    @Test
    void each_mistake_of_the_form_is_said_and_what_was_typed_is_kept() throws Exception {
        clock.travelTo(LabelFiles.AFTER);
        var officer = officer("58");
        var nothing = by(officer, post("/comites/nouveau"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("Écrivez la date");
        var national = by(officer, convocation("x", "nationale").param("qualite-1", "Élue"));
        assertThat(national.getStatus()).isEqualTo(403);
        var bad =
                by(
                        officer,
                        convocation("x")
                                .param("qualite-1", "Élue")
                                .param("courriel-0", "pas une adresse"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(text(bad)).contains("n’est pas une adresse", "pas une adresse");
    }

    @Test
    void from_links_to_the_minutes_through_the_pages() throws Exception {
        var play = sitting.convened("58", 2);
        var path = "/comites/" + play.committee().value();
        var juror = play.member(0);
        assertThat(text(by(juror, get(path))))
                .contains(
                        "2 dossiers, 2 à noter avant le 2 octobre 2018",
                        "Déclarez d’abord vos liens");
        var one = path + "/dossiers/" + play.file(0).value();
        var two = path + "/dossiers/" + play.file(1).value();
        assertThat(kept("avant-liens", by(juror, get(one))))
                .as("links first")
                .doesNotContain("Tout a commencé un dimanche", "Remettre mes notes");
        var wordless =
                by(
                        juror,
                        post(path + "/liens")
                                .param("lien-" + play.file(0).value(), "PERSONAL")
                                .param("lien-" + play.file(1).value(), "aucun"));
        assertThat(wordless.getStatus()).isEqualTo(422);
        assertThat(kept("liens", wordless))
                .contains("Dites en quelques mots", "D’abord, vos liens");
        assertThat(
                        by(
                                        juror,
                                        post(path + "/liens")
                                                .param("lien-" + play.file(0).value(), "aucun"))
                                .getStatus())
                .isEqualTo(303);
        assertThat(kept("dossier", by(juror, get(one))))
                .contains("Tout a commencé un dimanche", "Remettre mes notes", "La parole");
        var half =
                by(juror, post(one + "/notes").param("acte", "remettre").param("note-parole", "3"));
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(text(half)).contains("Il manque une note");
        var wrong =
                by(
                        juror,
                        post(one + "/notes")
                                .param("acte", "garder")
                                .param("version", "1")
                                .param("note-parole", "9"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("Une note va de 0 à 4");
        assertThat(
                        by(
                                        juror,
                                        grid(one + "/notes", 3)
                                                .param("acte", "remettre")
                                                .param("version", "1"))
                                .getStatus())
                .isEqualTo(303);
        assertThat(text(by(juror, get(one)))).contains("Vous avez remis vos notes", "300 sur 400");
        by(juror, grid(two + "/notes", 2).param("acte", "remettre"));

        for (int i = 1; i < 4; i++) {
            sitting.noLink(play, play.member(i));
            sitting.submit(play, play.member(i), play.file(0), i);
            sitting.submit(play, play.member(i), play.file(1), 4 - i);
        }
        keyed(play, one, 4, 4);
        keyed(play, two, 4, 4);

        assertThat(kept("secretaire", by(play.secretary(), get(path))))
                .contains("Toutes les grilles sont remises", "Ouvrir la discussion")
                .doesNotContain("Secret de note");
        var alone = by(play.secretary(), post(path + "/discussion"));
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(text(alone)).contains("il en faut 3 au moins");
        assertThat(by(play.secretary(), present(play, path)).getStatus()).isEqualTo(303);
        assertThat(kept("cote-a-cote", by(juror, get(one))))
                .contains("Les notes, côte à côte", "Secret de note 1", "Moyenne des totaux");
        var late =
                by(
                        play.member(2),
                        post(one + "/lien").param("lien", "GOVERNS").param("mots", "J’y siège."));
        assertThat(late.getStatus()).isEqualTo(303);
        assertThat(kept("deport", by(play.member(2), get(one))))
                .contains("mises de côté", "vous ne lisez ni les notes")
                .doesNotContain("Secret de note 1", "Tout a commencé un dimanche");
        assertThat(kept("secretaire-dossier", by(play.secretary(), get(one))))
                .contains("conservées, non comptées", "J’y siège.");
        var reasonless = by(play.secretary(), post(one + "/avis").param("avis", "favorable"));
        assertThat(reasonless.getStatus()).isEqualTo(422);
        assertThat(text(reasonless)).contains("Il manque les raisons");
        assertThat(text(by(play.secretary(), post(path + "/cloture"))))
                .contains("Il manque un avis");
        advise(play, one, "favorable");
        advise(play, two, "reserves");
        assertThat(kept("discussion", by(play.secretary(), get(path))))
                .contains("Avis favorable avec réserves", "L’ordre que donnent les notes");
        assertThat(by(play.secretary(), post(path + "/cloture")).getStatus()).isEqualTo(303);
        assertThat(kept("clos", by(juror, get(path))))
                .contains("Version figée", "Procès-verbal (PDF)");
        var authority = folk.with(Role.LABEL_AUTHORITY, Scope.department(play.department()));
        assertThat(kept("autorite", by(authority, get(path)))).contains("Avis favorable");
        for (var paper :
                List.of(path + "/proces-verbal/pdf", one + "/extrait.pdf", one + "/grille.pdf")) {
            var pdf = by(play.secretary(), get(paper));
            assertThat(pdf.getStatus()).as(paper).isEqualTo(200);
            Files.write(
                    folder().resolve(
                                    paper.replaceAll(".*/", "")
                                            + (paper.endsWith(".pdf") ? "" : ".pdf")),
                    pdf.getContentAsByteArray());
            assertThat(Pdfs.failures(pdf.getContentAsByteArray())).as(paper).isEmpty();
        }
        var docx = by(authority, get(path + "/proces-verbal/docx"));
        assertThat(docx.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(by(juror, get(one + "/extrait.pdf")).getStatus()).isEqualTo(403);
        assertThat(by(play.secretary(), get(path + "/proces-verbal/txt")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void another_departement_another_committee_and_the_bearer_find_nothing() throws Exception {
        var play = sitting.declared("58", 1);
        var path = "/comites/" + play.committee().value();
        var file = path + "/dossiers/" + play.file(0).value();
        var stranger = officer("15");
        var elsewhere = sitting.convened("15", 1);
        for (var page :
                List.of(
                        path,
                        file,
                        file + "/grille.pdf",
                        file + "/papier/" + play.person(0).value(),
                        file + "/extrait.pdf",
                        path + "/proces-verbal/pdf")) {
            assertThat(by(stranger, get(page)).getStatus()).as(page).isEqualTo(404);
        }
        assertThat(by(elsewhere.member(0), get(path)).getStatus()).isEqualTo(404);
        assertThat(by(elsewhere.member(0), get(file)).getStatus()).isEqualTo(404);
        assertThat(by(play.filed().getFirst().bearer(), get(path)).getStatus()).isEqualTo(403);
        assertThat(
                        by(play.member(0), get(path + "/dossiers/" + elsewhere.file(0).value()))
                                .getStatus())
                .as("a guessed file of another committee")
                .isEqualTo(404);
        assertThat(by(play.member(0), get(file + "/papier/" + play.person(1).value())).getStatus())
                .isEqualTo(403);
        assertThat(by(play.member(0), post(path + "/cloture")).getStatus()).isEqualTo(403);
    }

    private void keyed(Sitting.Play play, String file, int member, int mark) throws Exception {
        var path = file + "/papier/" + play.person(member).value();
        var early = by(play.secretary(), grid(path, mark).param("papier", "Grille signée"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(text(early)).contains("Déclarez d’abord vos liens");
        assertThat(by(play.secretary(), post(path + "/lien").param("lien", "aucun")).getStatus())
                .isEqualTo(303);
        var unsaid = by(play.secretary(), grid(path, mark));
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(kept("papier", unsaid)).contains("Dites d’après quel papier");
        assertThat(
                        by(play.secretary(), grid(path, mark).param("papier", "Grille signée"))
                                .getStatus())
                .isEqualTo(303);
    }

    private void advise(Sitting.Play play, String file, String kind) throws Exception {
        assertThat(
                        by(
                                        play.secretary(),
                                        post(file + "/avis")
                                                .param("avis", kind)
                                                .param("motifs", "Une action qui se refait."))
                                .getStatus())
                .isEqualTo(303);
    }

    private static MockHttpServletRequestBuilder grid(String path, int mark) {
        var request = post(path);
        for (var criterion :
                List.of(
                        "parole",
                        "regard-change",
                        "reussites",
                        "relations",
                        "ajustement",
                        "egalite")) {
            request = request.param("note-" + criterion, String.valueOf(mark));
        }
        return request;
    }

    private static MockHttpServletRequestBuilder present(Sitting.Play play, String path) {
        var request = post(path + "/discussion");
        for (var person : play.everybody()) {
            request = request.param("present", person.value().toString());
        }
        return request;
    }

    private static MockHttpServletRequestBuilder convocation(String word) {
        return convocation(word, "locale");
    }

    private static MockHttpServletRequestBuilder convocation(String word, String track) {
        return post("/comites/nouveau")
                .param("voie", track)
                .param("titre", "Comité d’automne")
                .param("jour", "2018-10-02")
                .param("preside", "0")
                .param("prenom-0", "Lise")
                .param("nom-0", "Lise-" + word)
                .param("qualite-0", "Membre d’un conseil citoyen")
                .param("structure-0", "Centre social " + word)
                .param("prenom-1", "Marc")
                .param("nom-1", "Marc-" + word);
    }

    private Actor officer(String code) {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode(code)));
    }

    private MockHttpServletResponse by(Actor actor, MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request.with(user(Folk.login(actor))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replace("&#39;", "'")
                .replace('\u00a0', ' ');
    }

    /** Kept under target/pages, to look at. */
    private static String kept(String name, MockHttpServletResponse answer) throws Exception {
        Files.writeString(folder().resolve(name + ".html"), answer.getContentAsString());
        return text(answer);
    }

    private static Path folder() throws Exception {
        return Files.createDirectories(Path.of("target", "pages", "jury"));
    }
}
