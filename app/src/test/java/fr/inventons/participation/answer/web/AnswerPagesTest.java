package fr.inventons.participation.answer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.Scene;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class AnswerPagesTest {
    @Autowired MockMvc web;

    @Autowired Scene scene;

    @Autowired Answers answers;

    private MockHttpServletResponse read(Actor by, String path) throws Exception {
        return web.perform(get(path).with(user(Folk.login(by)))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(Actor by, String path, String... fields) throws Exception {
        var request = post(path).with(user(Folk.login(by))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void a_proposal_goes_from_the_desk_to_a_published_answer() throws Exception {
        var play = scene.sent();
        scene.publish(play);
        var desk = scene.desk();
        var service = scene.service(OrganisationKind.STATE);
        var id = play.proposal().value();
        assertThat(read(desk, "/agence").getContentAsString()).contains("Le bureau national");
        assertThat(read(desk, "/agence/propositions/" + id + "/groupe").getStatus()).isEqualTo(200);
        assertThat(send(desk, "/agence/propositions/" + id + "/groupe", "groupe", "").getStatus())
                .isEqualTo(422);
        assertThat(
                        send(desk, "/agence/propositions/" + id + "/groupe", "groupe", "mobilite")
                                .getStatus())
                .isEqualTo(303);
        assertThat(read(desk, "/agence/groupes/mobilite").getContentAsString())
                .contains("Un bus le soir");
        assertThat(read(desk, "/propositions/" + id).getContentAsString())
                .contains("Solliciter un service");
        var ask = "/agence/propositions/" + id + "/solliciter";
        assertThat(send(desk, ask, "organisme", "").getContentAsString())
                .contains("Choisissez un organisme de la liste.");
        assertThat(send(desk, ask, "organisme", service.id().value().toString()).getStatus())
                .isEqualTo(303);
        assertThat(read(service.somebody(), "/reponses").getContentAsString())
                .contains("Un bus le soir")
                .contains("À l’étude");
        var request = answers.askedFrom(service.somebody()).getFirst().asked().id();
        var href = "/reponses/" + request.value();
        assertThat(read(service.somebody(), href).getContentAsString()).contains("Un bus à 23 h.");
        assertThat(send(service.somebody(), href + "/accuse").getStatus()).isEqualTo(303);
        var refused =
                send(
                        service.somebody(),
                        href + "/reponse",
                        "issue",
                        "retenue",
                        "retenu",
                        "Ce texte reste.",
                        "echeance",
                        "demain");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Ce texte reste.")
                .contains("n’est pas une date");
        assertThat(
                        send(
                                        service.somebody(),
                                        href + "/reponse",
                                        "issue",
                                        "retenue",
                                        "retenu",
                                        "Un bus tous les samedis.",
                                        "suite",
                                        "Bilan",
                                        "echeance",
                                        "03/12/2018",
                                        "signature",
                                        "Pour le préfet, la sous-préfète")
                                .getStatus())
                .isEqualTo(303);
        var page = "/propositions/" + id;
        assertThat(web.perform(get(page)).andReturn().getResponse().getContentAsString())
                .doesNotContain("Un bus tous les samedis.");
        var answer = answers.see(desk, request).orElseThrow().latest().orElseThrow();
        assertThat(
                        send(
                                        service.somebody(),
                                        href + "/publication",
                                        "reponse",
                                        answer.id().value().toString())
                                .getStatus())
                .isEqualTo(303);
        assertThat(web.perform(get(page)).andReturn().getResponse().getContentAsString())
                .contains("Un bus tous les samedis.")
                .contains("Réponse publiée")
                .contains("Bilan, le 3 décembre 2018");
    }

    @Test
    void a_service_that_is_not_competent_names_another_on_its_page() throws Exception {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var other = scene.service(OrganisationKind.LANDLORD);
        answers.ask(scene.desk(), play.proposal(), service.id());
        var request = answers.askedFrom(service.somebody()).getFirst().asked().id();
        var path = "/reponses/" + request.value() + "/competence";
        var refused =
                send(
                        service.somebody(),
                        path,
                        "competent",
                        other.id().value().toString(),
                        "raison",
                        "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Il manque la raison");
        assertThat(
                        send(
                                        service.somebody(),
                                        path,
                                        "competent",
                                        other.id().value().toString(),
                                        "raison",
                                        "Ce n’est pas à nous.",
                                        "signataire",
                                        "Pour X")
                                .getStatus())
                .isEqualTo(303);
        assertThat(read(other.somebody(), "/reponses").getContentAsString())
                .contains("Un bus le soir")
                .contains("Sans réponse à ce jour");
    }

    @Test
    void the_pages_are_closed_to_those_whom_they_do_not_concern() throws Exception {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        answers.ask(scene.desk(), play.proposal(), service.id());
        var request = answers.askedFrom(service.somebody()).getFirst().asked().id();
        var other = scene.service(OrganisationKind.STATE).somebody();
        assertThat(read(other, "/reponses/" + request.value()).getStatus()).isEqualTo(404);
        for (var path : new String[] {"/agence", "/reponses", "/agence/groupes/mobilite"}) {
            assertThat(read(play.officer(), path).getStatus()).isEqualTo(403);
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(303);
        }
        var elsewhere = scene.with(Role.GROUP_MEMBER, new Scope("group", "emploi"));
        assertThat(read(elsewhere, "/agence/groupes/mobilite").getStatus()).isEqualTo(404);
    }
}
