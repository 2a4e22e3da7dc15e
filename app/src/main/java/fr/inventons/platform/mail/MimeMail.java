package fr.inventons.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it goes over the wire: the same words as text and as HTML, a calendar entry as a third
 * form of them (and once more as a file, for readers that only look there), files beside.
 */
final class MimeMail extends MimeMessage {
    private final String messageId;
    private volatile boolean written;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * @param messageId with its brackets; empty to let the library choose one
     */
    static MimeMail of(Session session, String from, String messageId, Filed mail, Instant at)
            throws MessagingException {
        var message = new MimeMail(session, messageId);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        var files = files(mail);
        if (files.getCount() == 0) {
            message.setContent(forms(mail));
        } else {
            var body = new MimeBodyPart();
            body.setContent(forms(mail));
            files.addBodyPart(body, 0);
            message.setContent(files);
        }
        message.saveChanges();
        return message;
    }

    private static Multipart forms(Filed mail) throws MessagingException {
        var forms = new MimeMultipart("alternative");
        var text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        forms.addBodyPart(text);
        var html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        forms.addBodyPart(html);
        for (var attached : mail.attached()) {
            if (attached.isCalendar()) {
                forms.addBodyPart(part(attached, attached.contentType()));
            }
        }
        return forms;
    }

    private static MimeMultipart files(Filed mail) throws MessagingException {
        var files = new MimeMultipart("mixed");
        for (var attached : mail.attached()) {
            var part =
                    part(
                            attached,
                            attached.isCalendar() ? "application/ics" : attached.contentType());
            part.setFileName(attached.name());
            part.setDisposition(Part.ATTACHMENT);
            files.addBodyPart(part);
        }
        return files;
    }

    private static MimeBodyPart part(Attached attached, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attached.bytes(), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        if (messageId.isEmpty()) {
            super.updateMessageID();
        } else {
            setHeader("Message-ID", messageId);
        }
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(out, without);
        written = true;
    }

    /** True once its last byte was handed over: what follows is the server's answer. */
    boolean written() {
        return written;
    }
}
