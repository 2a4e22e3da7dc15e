package fr.inventons.platform.mail;

import java.time.Clock;
import java.util.regex.Pattern;

/** Keeps the mails of the outbox in a table, in the demonstration: nothing leaves the machine. */
final class KeptRelay implements Relay {
    private static final Pattern LINK = Pattern.compile("(?m)^https?://\\S+$");

    private final KeptMailStore store;
    private final Clock clock;

    KeptRelay(KeptMailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Handing hand(MessageId id, Filed mail) {
        var link = LINK.matcher(mail.text());
        store.keep(
                mail.to(),
                mail.subject(),
                mail.text(),
                link.find() ? link.group() : "",
                clock.instant());
        return new Handing.Taken();
    }
}
