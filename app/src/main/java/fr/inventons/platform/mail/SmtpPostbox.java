package fr.inventons.platform.mail;

import gg.jte.generated.precompiled.Templates;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails to a mail server while somebody waits. */
final class SmtpPostbox implements Postbox {
    private final JavaMailSenderImpl sender;
    private final Templates templates;
    private final String from;
    private final Clock clock;

    SmtpPostbox(JavaMailSenderImpl sender, Templates templates, String from, Clock clock) {
        this.sender = sender;
        this.templates = templates;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void drop(Mail mail) throws IOException {
        try {
            var html = templates.platformMailMail(mail, false).render();
            var filed = new Filed(mail.to(), mail.subject(), mail.text(), html, mail.attached());
            sender.send(MimeMail.of(sender.getSession(), from, "", filed, clock.instant()));
        } catch (MessagingException | MailException e) {
            // The cause alone: the message of a MailException may hold the address.
            throw new IOException(root(e).getClass().getSimpleName(), e);
        }
    }

    private static Throwable root(Throwable e) {
        var cause = e.getCause();
        return cause == null ? e : root(cause);
    }
}
