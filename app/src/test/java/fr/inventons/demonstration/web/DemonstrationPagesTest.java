package fr.inventons.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mail.Part;
import fr.inventons.platform.mail.MailState;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.mail.Outbox;
import fr.inventons.platform.mail.Sending;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
@TestPropertySource(properties = {"inventons.mode=demonstration", "inventons.fictional=true"})
class DemonstrationPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Mailer mailer;
    @Autowired Outbox outbox;
    @Autowired TransactionTemplate transaction;
    @Autowired Folk folk;
    @Autowired JdbcClient jdbc;

    @Test
    void a_visitor_enters_as_a_persona_and_arrives_where_her_work_is() throws Exception {
        var auditor = persona("Vérifie le journal.");
        var page = perform(get("/demonstration/personnages")).getContentAsString();
        assertThat(page)
                .contains("Vérifie le journal.")
                .contains("Derrière le service")
                .contains("Démonstration fictive");
        var entered =
                perform(
                        post("/demonstration/personnages")
                                .with(csrf())
                                .param("personne", auditor.value().toString()));
        assertThat(entered.getStatus()).isEqualTo(303);
        assertThat(entered.getHeader("Location")).isEqualTo("/aujourdhui");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from platform.spring_session where principal_name = :name")
                                .param("name", auditor.value().toString())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_enters_as_a_person_who_is_no_persona() throws Exception {
        var person = folk.somebody();
        assertThat(
                        perform(
                                        post("/demonstration/personnages")
                                                .with(csrf())
                                                .param("personne", person.value().toString()))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_mail_stays_on_this_machine_and_is_shown() throws Exception {
        var subject = "Objet " + UUID.randomUUID();
        var sent =
                mailer.send(
                        new Mail(
                                "jean@exemple.fr",
                                subject,
                                List.of(
                                        new Part.Text("Bonjour <script>."),
                                        new Part.Act("Ouvrir :", "http://127.0.0.1/x?a=1&b=2"))));
        assertThat(sent).isEqualTo(new Sending.Sent());
        assertThat(perform(get("/demonstration/courriels")).getContentAsString())
                .contains(subject)
                .contains("Bonjour &lt;script")
                .contains("href=\"http://127.0.0.1/x?a=1&amp;b=2\"");
    }

    @Test
    void a_mail_of_the_outbox_is_kept_here_and_says_that_it_is_fictional() throws Exception {
        var subject = "Boîte d’envoi " + UUID.randomUUID();
        var mail =
                new Mail(
                        "inès@exemple.fr",
                        subject,
                        List.of(
                                new Part.Text("Venez."),
                                new Part.Act("Répondre", "http://127.0.0.1/inscription/A")));
        var id = Objects.requireNonNull(transaction.execute(status -> outbox.put(mail, subject)));
        assertThat(outbox.filed(id).orElseThrow().html()).contains("Démonstration fictive");
        assertThat(outbox.drain()).isPositive();
        assertThat(Objects.requireNonNull(outbox.tracked(Set.of(id)).get(id)).state())
                .isEqualTo(MailState.SENT);
        assertThat(perform(get("/demonstration/courriels")).getContentAsString())
                .contains(subject, "href=\"http://127.0.0.1/inscription/A\"");
    }

    @Test
    void the_gallery_shows_each_component() throws Exception {
        assertThat(perform(get("/demonstration/composants")).getStatus()).isEqualTo(200);
    }

    private PersonId persona(String story) {
        var person = folk.somebody();
        folk.appoint(person, Role.AUDITOR, Scope.NATIONAL);
        jdbc.sql(
                        """
                        insert into demonstration.persona (person, key, name, title, story, role, place, rank)
                        values (:person, :key, 'Inès Test', 'Auditrice', :story, 'AUDITOR', 'national', :rank)
                        """)
                .param("person", person.value())
                .param("key", person.value().toString())
                .param("story", story)
                .param("rank", ThreadLocalRandom.current().nextInt(1000, Integer.MAX_VALUE))
                .update();
        return person;
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
