package fr.inventons.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A delivery notice (RFC 3464): a mail of ours that a reader's server sent back for good.
 *
 * @param code as RFC 3463 numbers it, such as {@code 5.1.1}
 * @param reply the words of that server
 */
record Notice(MessageId mail, String code, String reply) {
    private static final int LIMIT = 64 * 1024;
    private static final int REPLY_LIMIT = 500;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern STATUS =
            Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern WORDS =
            Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:[^;\\r\\n]*;)?\\s*(.*(?:\\R[ \\t].*)*)");

    /** The notice that {@code message} is; empty for any other mail, and for mails of others. */
    static Optional<Notice> in(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var report = "";
        var ours = Optional.<MessageId>empty();
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                report = text(part);
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")) {
                ours = returned(part);
            }
        }
        if (ours.isEmpty() || !FAILED.matcher(report).find()) {
            return Optional.empty();
        }
        return Optional.of(
                new Notice(ours.get(), first(STATUS, report, "5.0.0"), first(WORDS, report, "")));
    }

    /** The Message-ID of what came back, by its own header only. */
    private static Optional<MessageId> returned(BodyPart part)
            throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMessage whole) {
            var header = whole.getHeader("Message-ID", " ");
            return header == null ? Optional.empty() : MessageId.in(header);
        }
        return text(part)
                .replaceAll("\\R[ \\t]+", " ")
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("message-id:"))
                .findFirst()
                .flatMap(MessageId::in);
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
        }
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return otherwise;
        }
        var words = found.group(1).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return words.substring(0, Math.min(REPLY_LIMIT, words.length()));
    }
}
