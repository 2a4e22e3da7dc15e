package fr.inventons.recognition.candidacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyState;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.LabelFiles.Filed;
import fr.inventons.testing.Pdfs;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InventonsTest
class CandidacyPagesTest {
    @Autowired MockMvc browser;
    @Autowired LabelFiles files;
    @Autowired Candidacies candidacies;
    @Autowired Folk folk;
    @Autowired ProgramClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void anyone_reads_the_rules_of_the_label() throws Exception {
        var page = plain(browser.perform(get("/label")).andReturn().getResponse());
        assertThat(page)
                .contains("Voie locale", "Voie nationale", "Vague d’été")
                .contains("Le regard qui change, 25 sur 100", "heure du département")
                .contains("la procédure, les poids et les repères de notation sont les nôtres")
                .contains("Qui lit quoi", "les conseils citoyens du département");
    }

    @Test
    void a_bearer_opens_a_file_writes_it_and_submits_it() throws Exception {
        var carried = files.carried("21");
        var by = carried.bearer();
        var action = carried.action().value().toString();
        var list = plain(page(by, "/candidatures"));
        assertThat(list).contains("/candidatures/nouvelle?action=" + action);
        var form = plain(page(by, "/candidatures/nouvelle?action=" + action));
        assertThat(form).contains("Voie locale, Vague d’été").doesNotContain("Vague de printemps");
        var opened =
                act(
                        by,
                        post("/candidatures/nouvelle")
                                .param("action", action)
                                .param("voie", "locale/ete"));
        assertThat(opened.getStatus()).isEqualTo(303);
        var path = location(opened);
        assertThat(plain(page(by, path)))
                .contains("Brouillon", "Les familles de la tour", "Il manque la réponse");
        var early = act(by, post(path + "/depot"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(plain(early)).contains("Il manque 4 choses.");
        var kept = act(by, writing(path, "1"));
        assertThat(kept.getStatus()).isEqualTo(303);
        assertThat(plain(page(by, location(kept))))
                .contains("Gardé.", "le dossier est complet", "Une réponse entière.");
        var submitted = act(by, post(path + "/depot"));
        assertThat(location(submitted)).isEqualTo(path + "/accuse");
        assertThat(plain(page(by, path + "/accuse")))
                .contains("Elle porte le numéro C-2018-")
                .contains("Service chargé du dossier", "Téléphone", "L231-4", "tribunal");
        assertThat(plain(page(by, "/candidatures"))).contains("Déposée", "C-2018-");
    }

    @Test
    void the_papers_of_a_file_are_accessible() throws Exception {
        var file = files.submitted("21");
        for (var paper : new String[] {"/dossier/pdf", "/accuse/pdf"}) {
            var pdf = page(file.bearer(), path(file) + paper).getContentAsByteArray();
            assertThat(Pdfs.failures(pdf)).as(paper).isEmpty();
        }
        for (var paper : new String[] {"/dossier/docx", "/accuse/docx"}) {
            var docx = page(file.bearer(), path(file) + paper);
            assertThat(docx.getStatus()).isEqualTo(200);
            assertThat(new String(docx.getContentAsByteArray(), 0, 2, StandardCharsets.US_ASCII))
                    .isEqualTo("PK");
        }
        assertThat(page(file.bearer(), path(file) + "/dossier/exe").getStatus()).isEqualTo(404);
        var draft = files.draft("21");
        assertThat(page(draft.bearer(), path(draft) + "/dossier/pdf").getStatus()).isEqualTo(404);
        assertThat(page(draft.bearer(), path(draft) + "/accuse").getStatus()).isEqualTo(404);
    }

    /** A file that exists and one that does not are the same page to who may not know. */
    @Test
    void guessing_another_file_answers_like_a_file_that_is_not() throws Exception {
        var theirs = files.submitted("21");
        var mine = files.draft("21");
        var nobody = "/candidatures/" + UUID.randomUUID();
        for (var end :
                new String[] {
                    "",
                    "/depot",
                    "/accuse",
                    "/accuse/pdf",
                    "/dossier/pdf",
                    "/pieces/" + UUID.randomUUID()
                }) {
            var real = page(mine.bearer(), path(theirs) + end);
            var unknown = page(mine.bearer(), nobody + end);
            assertThat(real.getStatus()).as(end).isEqualTo(404);
            assertThat(unknown.getStatus()).as(end).isEqualTo(404);
            assertThat(same(real)).as(end).isEqualTo(same(unknown));
        }
        for (var act : new String[] {"", "/depot", "/retrait", "/vague"}) {
            assertThat(act(mine.bearer(), post(path(theirs) + act)).getStatus()).isEqualTo(404);
        }
        assertThat(candidacies.candidacy(theirs.id()).orElseThrow().state())
                .isEqualTo(CandidacyState.SUBMITTED);
        assertThat(plain(page(mine.bearer(), "/candidatures")))
                .doesNotContain(theirs.id().value().toString());
    }

    @Test
    void a_role_that_works_on_no_file_is_told_so() throws Exception {
        var file = files.submitted("21");
        var rapporteur = folk.with(Role.RAPPORTEUR, Scope.of("table", UUID.randomUUID()));
        assertThat(page(rapporteur, "/candidatures").getStatus()).isEqualTo(403);
        assertThat(page(rapporteur, path(file)).getStatus()).isEqualTo(403);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(act(desk, post(path(file) + "/recevabilite")).getStatus()).isEqualTo(403);
    }

    @Test
    void the_deadline_that_passes_while_typing_keeps_the_draft_and_says_so() throws Exception {
        var file = files.draft("21");
        clock.travelTo(LabelFiles.AFTER);
        var kept = act(file.bearer(), writing(path(file), "1"));
        assertThat(location(kept)).startsWith(path(file) + "?garde=clos");
        var shown = plain(page(file.bearer(), location(kept).replace("#ecrire", "")));
        assertThat(shown)
                .contains("la vague est close depuis le 14 septembre 2018")
                .contains("ce dossier n’est pas déposé")
                .contains("Une réponse entière.");
        var late = act(file.bearer(), post(path(file) + "/depot"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(plain(late)).contains("tout ce que vous avez écrit est gardé");
    }

    @Test
    void two_people_who_write_over_each_other_see_both_texts() throws Exception {
        var file = files.complete(files.draft("21"));
        var revision = String.valueOf(files.revision(file));
        act(file.officer(), writing(path(file), revision).param("reponse-parole", "Ignoré."));
        var meanwhile =
                act(
                        file.bearer(),
                        post(path(file))
                                .param("revision", revision)
                                .param("reponse-parole", "Mon texte à moi."));
        assertThat(meanwhile.getStatus()).isEqualTo(422);
        assertThat(plain(meanwhile))
                .contains("Quelqu’un a écrit en même temps que vous")
                .contains("Mon texte à moi.")
                .contains("Une réponse entière.")
                .contains("name=\"revision\" value=\"" + files.revision(file) + "\"");
    }

    @Test
    void a_withdrawal_is_confirmed_first() throws Exception {
        var file = files.submitted("21");
        assertThat(act(file.bearer(), post(path(file) + "/retrait")).getStatus()).isEqualTo(422);
        var done = act(file.bearer(), post(path(file) + "/retrait").param("sur", "oui"));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(plain(page(file.bearer(), path(file)))).contains("Retirée par ses porteurs");
    }

    @Test
    void what_is_joined_is_looked_at_inside() throws Exception {
        var file = files.draft("21");
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var refused =
                browser.perform(
                                multipart(path(file) + "/pieces")
                                        .file(
                                                new MockMultipartFile(
                                                        "piece", "photo.jpg", "image/jpeg", html))
                                        .with(csrf())
                                        .with(user(Folk.login(file.bearer()))))
                        .andReturn()
                        .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(plain(refused)).contains("on regarde ce qu’il contient");
    }

    @Test
    void the_officer_examines_with_reasons() throws Exception {
        var file = files.submitted("21");
        var early = act(file.officer(), post(path(file) + "/recevabilite"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(plain(early)).contains("peuvent encore compléter jusqu’au 14 septembre 2018");
        clock.travelTo(LabelFiles.AFTER);
        assertThat(plain(page(file.officer(), path(file)))).contains("Déclarer recevable");
        assertThat(plain(page(file.bearer(), path(file)))).doesNotContain("Déclarer recevable");
        var silent = act(file.officer(), post(path(file) + "/irrecevabilite"));
        assertThat(plain(silent)).contains("Il manque votre raison");
        assertThat(act(file.officer(), post(path(file) + "/recevabilite")).getStatus())
                .isEqualTo(303);
        assertThat(plain(page(file.bearer(), path(file)))).contains("Recevable, à l’étude");
    }

    @Test
    void the_list_shows_the_files_of_its_departement_and_of_no_other() throws Exception {
        var one = files.submitted("52");
        var page = plain(page(officer("52"), "/candidatures"));
        assertThat(page).contains(one.id().value().toString());
        assertThat(plain(page(officer("51"), "/candidatures")))
                .doesNotContain(one.id().value().toString());
    }

    /** What bearers write after a submission is theirs until they submit again. */
    @Test
    void others_than_the_writers_read_what_was_submitted() throws Exception {
        var file = files.submitted("21");
        act(file.bearer(), writing(path(file), String.valueOf(files.revision(file))));
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(plain(page(file.bearer(), path(file)))).contains("Une réponse entière.");
        assertThat(plain(page(desk, path(file))))
                .contains("Réponse à «")
                .doesNotContain("Une réponse entière.");
    }

    private static MockHttpServletRequestBuilder writing(String path, String revision) {
        var form =
                post(path)
                        .param("revision", revision)
                        .param("engagement", "exact", "ouverte", "vitrine");
        for (var criterion :
                new String[] {
                    "parole", "regard-change", "reussites", "relations", "ajustement", "egalite"
                }) {
            form.param("reponse-" + criterion, "Une réponse entière.");
        }
        return form;
    }

    private Actor officer(String code) {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode(code)));
    }

    private MockHttpServletResponse page(Actor by, String path) throws Exception {
        return browser.perform(get(path).with(user(Folk.login(by)))).andReturn().getResponse();
    }

    private MockHttpServletResponse act(Actor by, MockHttpServletRequestBuilder act)
            throws Exception {
        return browser.perform(act.with(csrf()).with(user(Folk.login(by))))
                .andReturn()
                .getResponse();
    }

    private static String path(Filed file) {
        return "/candidatures/" + file.id().value();
    }

    private static String location(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader("Location"));
    }

    private static String plain(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace("&nbsp;", " ");
    }

    /** Without what changes at each request. */
    private static String same(MockHttpServletResponse answer) throws Exception {
        return plain(answer)
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");
    }
}
