package fr.inventons.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.inventons.testing.InventonsTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class MailerTest {
    private static final Mail MAIL =
            new Mail("jean@exemple.fr", "Bonjour", List.of(new Mail.Part.Text("À bientôt.")));

    @Autowired Mailer mailer;
    @Autowired JavaMailSenderImpl sender;
    @Autowired TransactionTemplate transaction;
    @Autowired ObjectProvider<SentMails> kept;
    @Autowired MockMvc mvc;

    @Test
    void a_mail_that_does_not_leave_is_said_honestly_until_one_leaves() {
        int port = sender.getPort();
        try {
            sender.setPort(1);
            assertThat(mailer.send(MAIL))
                    .isInstanceOfSatisfying(
                            Sending.Failed.class,
                            failed ->
                                    assertThat(failed.sentence())
                                            .contains("Le courriel n’est pas parti"));
            assertThat(mailer.failingSince()).isPresent();
            var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
            server.start();
            try {
                sender.setPort(server.getSmtp().getPort());
                assertThat(mailer.send(MAIL)).isEqualTo(new Sending.Sent());
                assertThat(mailer.failingSince()).isEmpty();
            } finally {
                server.stop();
            }
        } finally {
            sender.setPort(port);
        }
    }

    @Test
    void no_mail_is_sent_before_the_commit() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> mailer.send(MAIL)))
                .hasMessageContaining("after the commit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demonstration/personnages",
                "/demonstration/courriels",
                "/demonstration/composants"
            })
    void in_service_nothing_of_the_demonstration_exists(String path) throws Exception {
        assertThat(kept.getIfAvailable()).isNull();
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }
}
