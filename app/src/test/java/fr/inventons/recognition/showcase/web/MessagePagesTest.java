package fr.inventons.recognition.showcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.action.Correspondent;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.Advised;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Writing to those who did an action, whose addresses nobody learns. */
@InventonsTest
class MessagePagesTest {
    private static final String TEXT = "Bonjour, comment avez-vous convaincu le bailleur ?";
    private static int connections;

    @Autowired Advised scene;
    @Autowired Candidacies candidacies;
    @Autowired Actions actions;
    @Autowired Bearers bearers;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired JavaMailSenderImpl sender;
    @Autowired MockMvc browser;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    String connection = "";
    int port;

    private record Given(Advised.Play play, Action action, String href) {}

    @BeforeEach
    void a_mail_server_and_a_connection_of_its_own() {
        port = sender.getPort();
        server.start();
        sender.setPort(server.getSmtp().getPort());
        connection = "10.9.0." + ++connections;
    }

    @AfterEach
    void back() {
        sender.setPort(port);
        server.stop();
        scene.comeBack();
    }

    @Test
    void a_message_reaches_those_who_carry_it_and_no_page_shows_their_address() throws Exception {
        var given = given("07");
        var address = correspondent(given);
        assertThat(
                        browser.perform(get(given.href()))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .doesNotContain(address);
        var answer = write(given, TEXT, "Une école de Nevers", "ecole@exemple.fr");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo(given.href() + "/ecrire/parti");
        assertThat(mails()).hasSize(1).first().asString().contains(address, "ecole@exemple.fr");
        var page =
                browser.perform(get(given.href() + "/ecrire/parti"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("Votre message est parti").doesNotContain(address);
        assertThat(passed(given)).isEqualTo(1);
    }

    @Test
    void without_an_address_the_prefecture_passes_it_on_and_the_page_says_so() throws Exception {
        var given = given("08");
        var address = "mission-" + UUID.randomUUID() + "@exemple.fr";
        folk.appoint(
                folk.somebody(address),
                Role.PROGRAMME_OFFICER,
                Scope.department(new DepartmentCode("08")));
        var answer = write(given, TEXT, "Une voisine", "06 12 34 56 78");
        assertThat(answer.getRedirectedUrl()).endsWith("/ecrire/parti?par=prefecture");
        assertThat(mails()).anyMatch(mail -> mail.contains(address));
    }

    @Test
    void with_nobody_to_write_to_it_says_so_and_keeps_the_text() throws Exception {
        var given = given("09");
        var answer = write(given, TEXT, "Une voisine", "voisine@exemple.fr");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("n’est pas parti", "convaincu le bailleur");
        assertThat(mails()).isEmpty();
        assertThat(passed(given)).isZero();
    }

    @Test
    void each_missing_word_is_named_and_nothing_leaves() throws Exception {
        var given = given("07");
        correspondent(given);
        assertThat(write(given, " ", "Ada", "a@exemple.fr").getContentAsString())
                .contains("Il manque le message");
        assertThat(write(given, TEXT, " ", "a@exemple.fr").getContentAsString())
                .contains("Il manque votre nom", "convaincu le bailleur");
        assertThat(write(given, TEXT, "Ada", "nulle part").getContentAsString())
                .contains("où vous répondre", "nulle part");
        assertThat(write(given, "x".repeat(3001), "Ada", "a@exemple.fr").getStatus())
                .isEqualTo(422);
        assertThat(mails()).isEmpty();
        assertThat(passed(given)).isZero();
    }

    @Test
    void the_seventh_message_of_an_hour_from_one_connection_waits() throws Exception {
        var given = given("07");
        correspondent(given);
        for (int i = 0; i < 6; i++) {
            assertThat(write(given, TEXT, "Ada", "a@exemple.fr").getStatus()).isEqualTo(303);
        }
        var seventh = write(given, TEXT, "Ada", "a@exemple.fr");
        assertThat(seventh.getStatus()).isEqualTo(429);
        assertThat(seventh.getContentAsString()).contains("convaincu le bailleur");
        assertThat(mails()).hasSize(6);
    }

    @Test
    void a_mail_that_does_not_leave_is_said_not_to_have_left() throws Exception {
        var given = given("07");
        correspondent(given);
        server.stop();
        var answer = write(given, TEXT, "Ada", "a@exemple.fr");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("convaincu le bailleur");
        assertThat(passed(given)).isZero();
    }

    @Test
    void nobody_is_written_to_about_an_action_that_is_not_in_the_showcase() throws Exception {
        var given =
                new Given(
                        scene.file("07", AvisKind.FAVOURABLE),
                        given("07").action(),
                        "/actions/L-2018-9999");
        assertThat(write(given, TEXT, "Ada", "a@exemple.fr").getStatus()).isEqualTo(404);
        assertThat(mails()).isEmpty();
    }

    private Given given(String department) {
        var play = scene.file(department, AvisKind.FAVOURABLE);
        var number = scene.awarded(play).number();
        var file = candidacies.candidacy(play.file()).orElseThrow();
        return new Given(play, actions.action(file.action()).orElseThrow(), "/actions/" + number);
    }

    private String correspondent(Given given) {
        var address = "porteuse-" + UUID.randomUUID() + "@exemple.fr";
        assertThat(
                        bearers.correspond(
                                given.play().bearer(),
                                given.action().id(),
                                new Correspondent("Inès", address, "")))
                .isEmpty();
        return address;
    }

    private MockHttpServletResponse write(Given given, String text, String name, String reply)
            throws Exception {
        return browser.perform(
                        post(given.href() + "/ecrire")
                                .with(csrf())
                                .with(request -> {
                                    request.setRemoteAddr(connection);
                                    return request;
                                })
                                .param("message", text)
                                .param("nom", name)
                                .param("reponse", reply))
                .andReturn()
                .getResponse();
    }

    private List<String> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .map(mail -> mail.replace("=\r\n", ""))
                .toList();
    }

    private long passed(Given given) {
        return journal.count("showcase.message-passed-on", "action", given.action().id().value());
    }
}
