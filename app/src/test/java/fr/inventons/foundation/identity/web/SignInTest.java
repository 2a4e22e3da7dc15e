package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class SignInTest {
    @Autowired MockMvc mvc;
    @Autowired Folk folk;
    @Autowired JdbcClient jdbc;
    @Autowired ProgramClock clock;
    @Autowired JavaMailSenderImpl sender;
    @Autowired Appointments appointments;

    private Mailbox mailbox;
    private Browser browser;
    private String address;

    @BeforeEach
    void mail() {
        mailbox = new Mailbox(sender);
        browser = new Browser(mvc);
        address = Mailbox.address();
    }

    @AfterEach
    void close() {
        mailbox.close();
        clock.comeBack();
    }

    @Test
    void the_button_behind_the_link_signs_in_once() throws Exception {
        var person = folk.somebody(address);
        var mail = asked();
        assertThat(Mailbox.link(mail)).startsWith("http://127.0.0.1:8080/connexion/jeton?jeton=");
        var token = Mailbox.token(mail);
        var entered = browser.sends("/connexion/jeton", "jeton", token);
        assertThat(entered.getStatus()).isEqualTo(303);
        assertThat(entered.getHeader("Location")).isEqualTo("/aujourdhui");
        assertSignedIn(browser, person);
        assertThat(lines(person)).isEqualTo(1);

        var other = new Browser(mvc);
        var again = other.sends("/connexion/jeton", "jeton", token);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Ce lien ne sert plus");
        assertThat(other.cookie("SESSION")).isEmpty();
        assertThat(lines(person)).isEqualTo(1);
    }

    @Test
    void opening_the_link_uses_nothing_up_however_often() throws Exception {
        var person = folk.somebody(address);
        var mail = asked();
        var gateway = new Browser(mvc);
        for (int i = 0; i < 3; i++) {
            var seen = gateway.opens("/connexion/jeton?jeton=" + Mailbox.token(mail));
            assertThat(seen.getStatus()).isEqualTo(200);
            assertThat(seen.getContentAsString()).contains("Entrer").contains(Mailbox.token(mail));
        }
        assertThat(gateway.cookie("SESSION")).isEmpty();
        browser.sends("/connexion/jeton", "jeton", Mailbox.token(mail));
        assertSignedIn(browser, person);
    }

    @Test
    void the_code_typed_with_the_address_signs_in_and_uses_the_link_up() throws Exception {
        var person = folk.somebody(address);
        var mail = asked();
        assertThat(browser.opens("/connexion/code").getContentAsString()).contains(address);
        var entered =
                browser.sends("/connexion/code", "courriel", address, "code", Mailbox.code(mail));
        assertThat(entered.getStatus()).isEqualTo(303);
        assertSignedIn(browser, person);
        assertThat(
                        new Browser(mvc)
                                .sends("/connexion/jeton", "jeton", Mailbox.token(mail))
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void five_wrong_codes_kill_the_code_and_not_the_link() throws Exception {
        var person = folk.somebody(address);
        var mail = asked();
        var right = Mailbox.code(mail);
        var wrong = right.startsWith("0000") ? "1111 1111" : "0000 0000";
        for (int i = 0; i < 5; i++) {
            var refused = browser.sends("/connexion/code", "courriel", address, "code", wrong);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString())
                    .contains("Ce code n’ouvre rien")
                    .contains(address)
                    .contains(wrong);
        }
        assertThat(browser.sends("/connexion/code", "courriel", address, "code", right).getStatus())
                .isEqualTo(422);
        assertThat(browser.cookie("SESSION")).isEmpty();
        browser.sends("/connexion/jeton", "jeton", Mailbox.token(mail));
        assertSignedIn(browser, person);
    }

    @Test
    void after_thirty_minutes_neither_the_link_nor_the_code_opens() throws Exception {
        folk.somebody(address);
        var mail = asked();
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(30)).plusSeconds(1));
        assertThat(browser.sends("/connexion/jeton", "jeton", Mailbox.token(mail)).getStatus())
                .isEqualTo(422);
        assertThat(
                        browser.sends(
                                        "/connexion/code",
                                        "courriel",
                                        address,
                                        "code",
                                        Mailbox.code(mail))
                                .getStatus())
                .isEqualTo(422);
        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_leaves_no_trace() throws Exception {
        folk.somebody(address);
        var known = browser.sends("/connexion", "courriel", address);
        mailbox.texts(address, 1);
        var knownPage = browser.opens("/connexion/code").getContentAsString();
        var rows = rows("identity.sign_in");
        var limits = rows("platform.rate_limit");

        var stranger = new Browser(mvc);
        var nobody = Mailbox.address();
        var unknown = stranger.sends("/connexion", "courriel", nobody);
        var unknownPage = stranger.opens("/connexion/code").getContentAsString();
        mailbox.quiet();

        assertThat(unknown.getStatus()).isEqualTo(known.getStatus());
        assertThat(unknown.getHeader("Location")).isEqualTo(known.getHeader("Location"));
        assertThat(withoutTokens(unknownPage).replace(nobody, address))
                .isEqualTo(withoutTokens(knownPage));
        assertThat(mailbox.count()).isEqualTo(1);
        assertThat(rows("identity.sign_in")).isEqualTo(rows);
        assertThat(rows("platform.rate_limit")).as("one more connection").isEqualTo(limits + 1);
    }

    @Test
    void what_is_kept_of_a_mail_opens_nothing() throws Exception {
        folk.somebody(address);
        var mail = asked();
        var kept =
                jdbc.sql("select sign_in::text from identity.sign_in where email = :email")
                        .param("email", address)
                        .query(String.class)
                        .single();
        assertThat(kept)
                .doesNotContain(Mailbox.token(mail))
                .doesNotContain(Mailbox.code(mail).replace(" ", ""));
    }

    @Test
    void people_who_share_an_address_are_asked_who_they_are() throws Exception {
        var first = folk.somebody(address);
        var second = folk.somebody(address);
        var stranger = folk.somebody(Mailbox.address());
        var entered = browser.sends("/connexion/jeton", "jeton", Mailbox.token(asked()));
        assertThat(entered.getHeader("Location")).isEqualTo("/connexion/qui");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from platform.spring_session where principal_name like :email")
                                .param("email", "%" + address + "%")
                                .query(Long.class)
                                .single())
                .isZero();
        var question = browser.opens("/connexion/qui").getContentAsString();
        assertThat(question)
                .contains("Vous êtes plusieurs à cette adresse")
                .contains(first.value().toString())
                .contains(second.value().toString())
                .doesNotContain(stranger.value().toString());
        assertThat(browser.opens("/connexion").getContentAsString())
                .doesNotContain("Vous êtes déjà");

        var refused = browser.sends("/connexion/qui", "personne", stranger.value().toString());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(lines(stranger)).isZero();

        var chosen = browser.sends("/connexion/qui", "personne", second.value().toString());
        assertThat(chosen.getStatus()).isEqualTo(303);
        assertSignedIn(browser, second);
        assertThat(lines(first)).isZero();
        assertThat(lines(second)).isEqualTo(1);
    }

    @Test
    void a_sixth_mail_in_an_hour_does_not_leave_and_the_answer_is_the_same() throws Exception {
        folk.somebody(address);
        for (int i = 0; i < 5; i++) {
            browser.sends("/connexion", "courriel", address);
            mailbox.texts(address, i + 1);
        }
        var sixth = new Browser(mvc).sends("/connexion", "courriel", address);
        assertThat(sixth.getStatus()).isEqualTo(303);
        mailbox.quiet();
        assertThat(mailbox.texts(address, 5)).hasSize(5);
    }

    @Test
    void one_connection_cannot_ask_for_mails_without_end() throws Exception {
        for (int i = 0; i < 60; i++) {
            assertThat(browser.sends("/connexion", "courriel", address).getStatus()).isEqualTo(303);
        }
        var refused = browser.sends("/connexion", "courriel", address);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("Trop de demandes").contains(address);
        assertThat(new Browser(mvc).sends("/connexion", "courriel", address).getStatus())
                .isEqualTo(303);
    }

    @Test
    void an_address_that_is_none_is_refused_and_kept_in_its_field() throws Exception {
        var refused = browser.sends("/connexion", "courriel", "claire.exemple.fr");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("value=\"claire.exemple.fr\"")
                .contains("n’est pas une adresse complète");
    }

    @Test
    void a_mail_reads_well_as_text_and_as_html_and_never_believes_the_host() throws Exception {
        folk.somebody(address);
        browser.plants("Host", "evil.example");
        asked();
        var whole = mailbox.html(address);
        assertThat(whole).contains("text/plain").contains("text/html").contains("Auto-Submitted");
        assertThat(whole).doesNotContain("evil.example").doesNotContain("<script");
    }

    @Test
    void signing_in_changes_the_session_and_leads_to_the_page_first_asked_for() throws Exception {
        var person = folk.somebody(address);
        folk.appoint(person, Role.AUDITOR, Scope.NATIONAL);
        var turned = browser.opens("/journal?type=identity.signed-in");
        assertThat(turned.getStatus()).isEqualTo(303);
        assertThat(turned.getHeader("Location")).isEqualTo("/connexion");
        browser.plants("SESSION", "planted-by-somebody-else");
        var entered = browser.sends("/connexion/jeton", "jeton", Mailbox.token(asked()));
        assertThat(entered.getHeader("Location")).startsWith("/journal?type=identity.signed-in");
        assertThat(browser.cookie("SESSION")).isNotEqualTo("planted-by-somebody-else").isNotEmpty();
    }

    @Test
    void leaving_needs_a_post_and_ends_the_session() throws Exception {
        var person = folk.somebody(address);
        browser.sends("/connexion/jeton", "jeton", Mailbox.token(asked()));
        assertSignedIn(browser, person);
        browser.opens("/deconnexion");
        assertSignedIn(browser, person);
        browser.sends("/deconnexion");
        assertThat(browser.opens("/connexion").getContentAsString())
                .doesNotContain("Vous êtes déjà");
        assertThat(sessions(person)).isZero();
    }

    private String asked() throws Exception {
        var answer =
                browser.sends(
                        "/connexion", "courriel", " " + address.toUpperCase(Locale.ROOT) + " ");
        assertThat(answer.getStatus()).isEqualTo(303);
        return mailbox.texts(address, 1).getFirst();
    }

    private void assertSignedIn(Browser browser, PersonId person) throws Exception {
        assertThat(browser.opens("/connexion").getContentAsString()).contains("Vous êtes déjà");
        assertThat(sessions(person)).isEqualTo(1);
    }

    private long sessions(PersonId person) {
        return jdbc.sql("select count(*) from platform.spring_session where principal_name = :name")
                .param("name", person.value().toString())
                .query(Long.class)
                .single();
    }

    private long lines(PersonId person) {
        return jdbc.sql(
                        "select count(*) from platform.journal where type = 'identity.signed-in' and actor = :actor")
                .param("actor", "person:" + person.value())
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
