package fr.inventons.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands the mails of the outbox to a mail server, and tells exactly how far each one came. */
final class SmtpRelay implements Relay {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpRelay.class);

    private final JavaMailSenderImpl sender;
    private final String from;
    private final Clock clock;

    SmtpRelay(JavaMailSenderImpl sender, String from, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Handing hand(MessageId id, Filed mail) {
        try {
            var message =
                    MimeMail.of(sender.getSession(), from, id.written(from), mail, clock.instant());
            return hand(message, message.getAllRecipients());
        } catch (AddressException e) {
            return new Handing.Refused("5.1.3", "");
        } catch (MessagingException e) {
            throw new IllegalStateException("mail " + id.mail().value() + " cannot be made", e);
        }
    }

    private Handing hand(MimeMail message, Address[] to) {
        Transport transport;
        try {
            transport = sender.getSession().getTransport("smtp");
            transport.connect(
                    sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
        } catch (MessagingException e) {
            // Whatever they say before they know the address is no judgement on it.
            return new Handing.Later("4.4.1", SmtpReply.of(e).words());
        }
        try {
            transport.sendMessage(message, to);
            return new Handing.Taken();
        } catch (MessagingException e) {
            return SmtpReply.of(e).judge(message.written());
        } finally {
            leave(transport);
        }
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server did not say goodbye: {}", e.getClass().getSimpleName());
        }
    }
}
