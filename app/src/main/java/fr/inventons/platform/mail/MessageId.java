package fr.inventons.platform.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The Message-ID of a mail of the outbox: {@code <uuid.generation@host>}. The same for each try to
 * one address, so that a reader's server that sees a mail twice can tell.
 */
record MessageId(OutboxId mail, int generation) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,6})@[^>\\s]*>");

    String written(String from) {
        var host = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return "<" + mail.value() + "." + generation + "@" + host + ">";
    }

    /** The first one of ours in {@code text}. */
    static Optional<MessageId> in(String text) {
        var found = WRITTEN.matcher(text);
        return found.find()
                ? Optional.of(
                        new MessageId(
                                new OutboxId(UUID.fromString(found.group(1))),
                                Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
