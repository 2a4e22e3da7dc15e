package fr.inventons.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.inventons.testing.InventonsTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class NoticesTest {
    private static final String BOX = "retours@exemple.fr";

    @Autowired Outbox outbox;
    @Autowired OutboxStore store;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
    private Notices notices;

    @BeforeEach
    void a_mailbox() {
        server.start();
        server.setUser(BOX, BOX, "secret");
        notices =
                Notices.of(
                        store,
                        clock,
                        new Notices.Mailbox(
                                "127.0.0.1",
                                server.getImap().getPort(),
                                false,
                                BOX,
                                "secret",
                                "INBOX"));
    }

    @AfterEach
    void no_mailbox() {
        server.stop();
    }

    private OutboxId sent() {
        var id =
                Objects.requireNonNull(
                        transaction.execute(status ->
                                outbox.put(
                                        new Mail(
                                                "jean@exemple.fr",
                                                "Bonjour",
                                                List.of(new Mail.Part.Text("Bonjour."))),
                                        UUID.randomUUID().toString())));
        jdbc.sql("update platform.outbox set state = 'SENT', tries = 1 where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    private void arrives(String mail) throws MessagingException {
        var message =
                new MimeMessage(
                        null,
                        new ByteArrayInputStream(
                                mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        server.getUserManager().getUser(BOX).deliver(message);
    }

    private static String notice(String action, String returned) {
        return """
        From: MAILER-DAEMON@exemple.fr
        To: retours@exemple.fr
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="B"

        --B
        Content-Type: text/plain

        I'm sorry to have to inform you that your message could not be delivered.

        --B
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.exemple.fr
        Arrival-Date: Mon, 23 Apr 2018 10:00:00 +0200

        Final-Recipient: rfc822; jean@exemple.fr
        Action: %s
        Status: 5.2.2
        Diagnostic-Code: smtp; 552 5.2.2 mailbox
            is full

        --B
        %s
        --B--
        """
                .formatted(action, returned);
    }

    private static String headers(String messageId) {
        return """
        Content-Type: text/rfc822-headers

        From: inventons@localhost
        Message-ID: %s
        Subject: Bonjour
        """
                .formatted(messageId);
    }

    private static String whole(String messageId) {
        return """
        Content-Type: message/rfc822

        From: inventons@localhost
        Message-ID: %s
        Subject: Bonjour

        Bonjour.
        """
                .formatted(messageId);
    }

    private MailState state(OutboxId id) {
        return Objects.requireNonNull(outbox.tracked(Set.of(id)).get(id)).state();
    }

    private static String messageId(OutboxId id, int generation) {
        return new MessageId(id, generation).written("inventons@localhost");
    }

    private long unseen() throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> !seen(message))
                .count();
    }

    private static boolean seen(MimeMessage message) {
        try {
            return message.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"headers", "whole"})
    void a_mail_that_came_back_is_returned_with_the_words_of_the_server(String form)
            throws Exception {
        var id = sent();
        var mine = messageId(id, 1);
        arrives(notice("failed", form.equals("headers") ? headers(mine) : whole(mine)));
        assertThat(notices.read()).isOne();
        assertThat(state(id)).isEqualTo(MailState.RETURNED);
        var told = Objects.requireNonNull(outbox.tracked(Set.of(id)).get(id));
        assertThat(told.code()).isEqualTo("5.2.2");
        assertThat(told.reply()).isEqualTo("552 5.2.2 mailbox is full");
        assertThat(notices.read()).isZero();
        assertThat(unseen()).isZero();
    }

    @Test
    void an_uncertain_mail_that_came_back_had_left() throws Exception {
        var id = sent();
        jdbc.sql("update platform.outbox set state = 'UNCERTAIN' where id = :id")
                .param("id", id.value())
                .update();
        arrives(notice("failed", headers(messageId(id, 1))));
        assertThat(notices.read()).isOne();
        assertThat(state(id)).isEqualTo(MailState.RETURNED);
    }

    @Test
    void a_notice_about_an_address_that_was_corrected_since_changes_nothing() throws Exception {
        var id = sent();
        jdbc.sql("update platform.outbox set state = 'RETURNED' where id = :id")
                .param("id", id.value())
                .update();
        transaction.executeWithoutResult(status -> outbox.again(id, "jean.bon@exemple.fr"));
        jdbc.sql("update platform.outbox set state = 'SENT' where id = :id")
                .param("id", id.value())
                .update();
        arrives(notice("failed", headers(messageId(id, 1))));
        assertThat(notices.read()).isZero();
        assertThat(state(id)).isEqualTo(MailState.SENT);
        arrives(notice("failed", headers(messageId(id, 2))));
        assertThat(notices.read()).isOne();
    }

    @Test
    void what_is_no_final_refusal_of_ours_is_left_for_a_person() throws Exception {
        var id = sent();
        arrives(notice("delayed", headers(messageId(id, 1))));
        arrives(notice("failed", headers("<autre@ailleurs.fr>")));
        arrives("From: jean@exemple.fr\nSubject: Re\n\n" + messageId(id, 1) + "\n");
        arrives("Content-Type: multipart/report; boundary=\"B\"\n\n--B\nrien");
        assertThat(notices.read()).isZero();
        assertThat(state(id)).isEqualTo(MailState.SENT);
        assertThat(unseen()).isEqualTo(4);
    }

    @Test
    void a_mail_that_was_never_handed_over_cannot_come_back() throws Exception {
        var id = sent();
        jdbc.sql("update platform.outbox set state = 'WAITING' where id = :id")
                .param("id", id.value())
                .update();
        arrives(notice("failed", headers(messageId(id, 1))));
        assertThat(notices.read()).isZero();
        assertThat(state(id)).isEqualTo(MailState.WAITING);
    }
}
