package fr.inventons.participation.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class DispatchPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Dispatches dispatches;
    @Autowired Meetings meetings;
    @Autowired List<Preparation> preparations;
    @Autowired Post people;
    @Autowired Day day;
    @Autowired JdbcClient jdbc;

    private Actor officer;
    private MeetingId meeting;
    private String path;

    @BeforeEach
    void a_meeting() {
        officer = day.officer();
        meeting = day.prepared(officer);
        path = "/rencontres/" + meeting.value();
    }

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response =
                mvc.perform(request.with(user(Folk.login(actor))).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private String page(String path) throws Exception {
        var response = as(officer, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return plain(response.getContentAsString());
    }

    /** With spaces that break: what is asked here is which words stand there. */
    private static String plain(String html) {
        return html.replace('\u00a0', ' ').replace("&nbsp;", " ");
    }

    private String became(DispatchId id, String state, String code, String reply) {
        jdbc.sql(
                        """
                        update platform.outbox
                           set state = :state, code = :code, reply = :reply
                         where id = :id
                        """)
                .param("state", state)
                .param("code", code)
                .param("reply", reply)
                .param("id", dispatches.see(officer, id).orElseThrow().mail().orElseThrow().value())
                .update();
        return "/courrier/" + id.value();
    }

    @Test
    void what_is_uncertain_refused_or_returned_comes_first_with_what_to_do() throws Exception {
        var fine = people.send(officer, meeting, people.mailed());
        became(fine, "SENT", "", "");
        assertThat(page(path + "/courrier"))
                .contains("Parti", "Un courriel parti")
                .doesNotContain("À régler d’abord");
        became(people.send(officer, meeting, people.mailed()), "UNCERTAIN", "", "");
        var refused =
                became(
                        people.send(officer, meeting, people.mailed()),
                        "REFUSED",
                        "5.1.1",
                        "550 5.1.1 no such user");
        became(people.send(officer, meeting, people.mailed()), "RETURNED", "5.2.2", "");
        assertThat(page(path + "/courrier"))
                .containsSubsequence("À régler d’abord", "Tous les messages")
                .contains("Incertain", "il est peut-être arrivé", "Refusé", "Personne n’a")
                .contains("Revenu", "est pleine", "Renvoyer");
        assertThat(page(refused)).contains("550 5.1.1 no such user", "Renvoyer le courriel");
        assertThat(as(officer, post(refused + "/renvoi")).getStatus()).isEqualTo(303);
        assertThat(page(refused)).contains("En route").doesNotContain("Renvoyer le courriel");
        var again = as(officer, post(refused + "/renvoi"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("il n’y a rien à renvoyer");
    }

    @Test
    void a_message_shows_its_words_and_its_mail_as_they_leave() throws Exception {
        var id = people.send(officer, meeting, people.mailed());
        assertThat(page("/courrier/" + id.value()))
                .contains("Vous êtes invitée le 14 avril", "La rencontre de votre quartier")
                .contains("https://exemple.fr/inscription/ABCDEFG", "rencontre.ics");
        assertThat(page("/courrier/" + id.value() + "/courriel"))
                .startsWith("<!doctype html>")
                .contains("<a href=\"https://exemple.fr/inscription/ABCDEFG\"");
        var letter = people.send(officer, meeting, people.posted());
        assertThat(as(officer, get("/courrier/" + letter.value() + "/courriel")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_call_takes_one_touch_and_its_mistake_one_more() throws Exception {
        var id = people.send(officer, meeting, people.called());
        assertThat(page(path + "/appels"))
                .contains("href=\"tel:+33639980034\"", "06 39 98 00 34")
                .contains("Bonjour, la rencontre a lieu le 14 avril", "Pas de réponse");
        var act = "/courrier/" + id.value() + "/issue";
        var done = as(officer, post(act).param("resultat", "NO_ANSWER").param("revision", "1"));
        assertThat(done.getRedirectedUrl()).isEqualTo(path + "/appels");
        assertThat(page(path + "/appels")).contains("Pas de réponse, à rappeler");
        var late = as(officer, post(act).param("resultat", "REACHED").param("revision", "1"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(plain(late.getContentAsString()))
                .contains("quelqu’un vient d’écrire « Pas de réponse, à rappeler »")
                .contains("Votre réponse « Jointe » n’a rien changé");
        as(officer, post(act).param("resultat", "REACHED").param("revision", "2"));
        assertThat(page(path + "/appels")).contains("C’est fait", "Reprendre");
        as(officer, post("/courrier/" + id.value() + "/rouvrir"));
        assertThat(page(path + "/appels")).doesNotContain("C’est fait");
        assertThat(as(officer, post(act).param("resultat", "BIDON")).getStatus()).isEqualTo(404);
    }

    @Test
    void letters_are_printed_in_one_file_and_posted_in_one_touch() throws Exception {
        var first = people.send(officer, meeting, people.posted());
        var second = people.send(officer, meeting, people.posted());
        assertThat(page(path + "/appels"))
                .contains("Imprimer les lettres", "Les 2 lettres sont postées");
        var pdf = as(officer, get(path + "/lettres.pdf")).getContentAsByteArray();
        assertThat(Pdfs.failures(pdf)).isEmpty();
        keep("lettres", pdf);
        var later = people.send(officer, meeting, people.posted());
        as(
                officer,
                post(path + "/appels/postees")
                        .param("lettre", first.value() + "/1", second.value() + "/1", "bidon"));
        assertThat(dispatches.errands(officer, meeting).stream().filter(one -> !one.done()))
                .extracting(Errand::id)
                .containsExactly(later);
    }

    @Test
    void the_list_for_the_telephone_is_an_accessible_paper() throws Exception {
        people.send(officer, meeting, people.called());
        people.send(officer, meeting, people.called());
        people.send(officer, meeting, people.person("Relais", "", "", "", "Centre social"));
        var plain = Post.letter("sans-script");
        people.send(
                officer,
                meeting,
                people.called(),
                new Letter(
                        plain.purpose(),
                        plain.key(),
                        plain.subject(),
                        plain.parts(),
                        List.of(),
                        ""));
        var pdf = as(officer, get(path + "/appels.pdf")).getContentAsByteArray();
        assertThat(Pdfs.failures(pdf)).isEmpty();
        keep("appels", pdf);
    }

    private static void keep(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "looked-at"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    @Test
    void another_way_is_chosen_for_one_message_only() throws Exception {
        var person = people.person("Deux", Post.address(), "0639980036", "", "");
        var id = people.send(officer, meeting, person);
        var page = page("/courrier/" + id.value());
        assertThat(page).contains("Par téléphone", "De la main à la main");
        assertThat(page).doesNotContain("Par la poste");
        var act = "/courrier/" + id.value() + "/voie";
        assertThat(as(officer, post(act).param("voie", "CALL")).getStatus()).isEqualTo(303);
        assertThat(page(path + "/appels")).contains("06 39 98 00 36");
        var refused = as(officer, post(act).param("voie", "POST"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("la liste ne donne rien");
    }

    @Test
    void the_officer_sees_the_mail_among_what_she_prepares() {
        people.send(officer, meeting, people.called());
        became(people.send(officer, meeting, people.mailed()), "RETURNED", "5.1.1", "");
        Meeting there = meetings.meeting(meeting).orElseThrow();
        var stages =
                preparations.stream()
                        .flatMap(part -> part.stages(officer, there).stream())
                        .filter(stage -> stage.order() == 40)
                        .toList();
        assertThat(stages).hasSize(1);
        assertThat(stages.getFirst().text()).isEqualTo("Un courriel à régler, un appel à passer.");
        assertThat(
                        preparations.stream()
                                .flatMap(part -> part.due(officer, there).stream())
                                .map(due -> due.task().title()))
                .contains(
                        "Régler un courriel qui n’est pas arrivé",
                        "Prévenir une personne sans courriel");
    }

    @Test
    void another_departement_finds_nothing_and_a_facilitator_may_not() throws Exception {
        var id = people.send(officer, meeting, people.called());
        var pages =
                List.of(
                        path + "/courrier",
                        path + "/appels",
                        path + "/appels.pdf",
                        path + "/lettres.pdf",
                        "/courrier/" + id.value());
        for (var page : pages) {
            assertThat(as(day.officerElsewhere(), get(page)).getStatus()).as(page).isEqualTo(404);
            assertThat(as(day.facilitator(meeting), get(page)).getStatus()).as(page).isEqualTo(403);
            assertThat(mvc.perform(get(page)).andReturn().getResponse().getStatus())
                    .as(page)
                    .isEqualTo(303);
        }
        var act = post("/courrier/" + id.value() + "/issue").param("resultat", "REACHED");
        assertThat(as(day.officerElsewhere(), act).getStatus()).isEqualTo(404);
        assertThat(Objects.requireNonNull(dispatches.see(officer, id)).orElseThrow().outcome())
                .isEmpty();
    }
}
