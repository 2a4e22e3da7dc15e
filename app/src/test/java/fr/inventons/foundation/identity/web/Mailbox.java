package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server in this machine, for one test. */
final class Mailbox implements AutoCloseable {
    private static final Pattern LINK =
            Pattern.compile("https?://\\S+/connexion/jeton\\?jeton=\\S+");
    private static final Pattern CODE = Pattern.compile("\\b\\d{4} \\d{4}\\b");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final JavaMailSenderImpl sender;
    private final int portBefore;

    Mailbox(JavaMailSenderImpl sender) {
        this.sender = sender;
        this.portBefore = sender.getPort();
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    static String address() {
        return "famille-" + UUID.randomUUID() + "@exemple.fr";
    }

    /** Waits until {@code count} mails have come to {@code address}, and gives their texts. */
    List<String> texts(String address, int count) throws MessagingException, IOException {
        for (int tries = 0; tries < 200 && to(address).size() < count; tries++) {
            server.waitForIncomingEmail(25, 1 + server.getReceivedMessages().length);
        }
        var mails = to(address);
        assertThat(mails).hasSize(count);
        return mails.stream().map(Mailbox::text).toList();
    }

    int count() {
        return server.getReceivedMessages().length;
    }

    void quiet() {
        server.waitForIncomingEmail(600, 1 + count());
    }

    String html(String address) {
        return GreenMailUtil.getWholeMessage(to(address).getFirst());
    }

    static String link(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    static String token(String text) {
        return link(text).replaceFirst(".*jeton=", "");
    }

    static String code(String text) {
        var found = CODE.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address))
                .toList();
    }

    /** The text part: the first leaf of the message. */
    private static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof MimeMultipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return content.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sender.setPort(portBefore);
        server.stop();
    }
}
