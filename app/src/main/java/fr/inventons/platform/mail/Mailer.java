package fr.inventons.platform.mail;

import fr.inventons.platform.web.Messages;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends mails, one at a time, and says honestly whether they left. A page calls it after its verb
 * has returned, so that no mail speaks of a change that was undone.
 */
@Service
public class Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);

    private final Postbox postbox;
    private final Messages messages;
    private final Clock clock;
    private final AtomicReference<@Nullable Instant> failingSince = new AtomicReference<>();

    Mailer(Postbox postbox, Messages messages, Clock clock) {
        this.postbox = postbox;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Sends now.
     *
     * @throws IllegalStateException inside a transaction: what it says could still be undone
     */
    public Sending send(Mail mail) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a mail is sent after the commit, not before it");
        }
        try {
            postbox.drop(mail);
            failingSince.set(null);
            return new Sending.Sent();
        } catch (IOException e) {
            failingSince.compareAndSet(null, clock.instant());
            LOG.warn("a mail did not leave: {}", e.getMessage());
            return new Sending.Failed(messages.say("mail.not-sent"));
        }
    }

    /** Since when every mail has failed; empty when the last one left. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince.get());
    }
}
