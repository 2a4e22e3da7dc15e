package fr.inventons.participation.correspondence;

import fr.inventons.platform.mail.OutboxId;
import fr.inventons.platform.mail.Tracked;
import java.time.Instant;
import java.util.Map;

/** Adds messages up. */
final class Tally {
    private Tally() {}

    static Counts one(DispatchStore.Line line, Map<OutboxId, Tracked> mails, Instant now) {
        if (line.heldUntil().filter(until -> until.isAfter(now)).isPresent()) {
            return new Counts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        if (line.outcome().filter(Outcome::done).isPresent()) {
            return new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        }
        return switch (line.channel()) {
            case EMAIL -> line.mail().map(mails::get).map(Tally::mail).orElseThrow();
            case CALL -> new Counts(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
            case POST -> new Counts(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0);
            case RELAY -> new Counts(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
            case HAND -> new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
        };
    }

    private static Counts mail(Tracked mail) {
        return switch (mail.state()) {
            case WAITING, SENDING -> new Counts(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            case SENT -> new Counts(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
            case UNCERTAIN -> new Counts(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
            case REFUSED -> new Counts(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
            case RETURNED -> new Counts(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
        };
    }

    static Counts sum(Counts a, Counts b) {
        return new Counts(
                a.held() + b.held(),
                a.waiting() + b.waiting(),
                a.sent() + b.sent(),
                a.uncertain() + b.uncertain(),
                a.refused() + b.refused(),
                a.returned() + b.returned(),
                a.toCall() + b.toCall(),
                a.toPost() + b.toPost(),
                a.toRelay() + b.toRelay(),
                a.toHand() + b.toHand(),
                a.done() + b.done());
    }
}
