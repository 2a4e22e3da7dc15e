package fr.inventons.platform.mail;

import gg.jte.generated.precompiled.Templates;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to a mail server. */
final class SmtpPostbox implements Postbox {
    private final JavaMailSenderImpl sender;
    private final Templates templates;
    private final String from;

    SmtpPostbox(JavaMailSenderImpl sender, Templates templates, String from) {
        this.sender = sender;
        this.templates = templates;
        this.from = from;
    }

    @Override
    public void drop(Mail mail) throws IOException {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), templates.platformMailMail(mail).render());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "fr");
            sender.send(message);
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
