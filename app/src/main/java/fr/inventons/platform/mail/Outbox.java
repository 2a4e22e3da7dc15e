package fr.inventons.platform.mail;

import fr.inventons.platform.job.Jobs;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails put down in the transaction that gives them their reason, and handed to the mail server
 * after it: a change that is undone writes to nobody, and a change that stands never forgets to.
 *
 * <p>No mail is ever sent twice by itself. Whether somebody may send again is for the caller to
 * decide.
 */
@Service
public class Outbox {
    private final OutboxStore store;
    private final Delivery delivery;
    private final Jobs jobs;
    private final Templates templates;
    private final Clock clock;
    private final boolean fictional;

    Outbox(
            OutboxStore store,
            Delivery delivery,
            Jobs jobs,
            Templates templates,
            Clock clock,
            @Value("${inventons.fictional:false}") boolean fictional) {
        this.store = store;
        this.delivery = delivery;
        this.jobs = jobs;
        this.templates = templates;
        this.clock = clock;
        this.fictional = fictional;
    }

    /**
     * Puts a mail down, to leave as soon as this transaction is committed.
     *
     * @param key says what the mail is for; the same key again puts nothing and gives the same id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutboxId put(Mail mail, String key) {
        return put(mail, key, clock.instant());
    }

    /** Puts a mail down, to leave at {@code notBefore} at the earliest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutboxId put(Mail mail, String key, Instant notBefore) {
        var id = OutboxId.random();
        var filed =
                new Filed(
                        mail.to(),
                        mail.subject(),
                        mail.text(),
                        templates.platformMailMail(mail, fictional).render(),
                        mail.attached());
        if (!store.insert(id, key, filed, clock.instant(), notBefore)) {
            return store.withKey(key).orElseThrow();
        }
        jobs.plan(Delivery.TASK, Delivery.job(id, 1), notBefore);
        return id;
    }

    /**
     * Sends once more, on a person's word, what is uncertain, refused or returned.
     *
     * @param to where to: the address may have been corrected since
     * @return false when the mail is not in one of these states: nothing is sent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean again(OutboxId id, String to) {
        var round = store.again(id, to, clock.instant());
        round.ifPresent(now -> jobs.plan(Delivery.TASK, Delivery.job(id, now), clock.instant()));
        return round.isPresent();
    }

    /** Lets a mail that waits for its hour leave now; false when it does not wait any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasten(OutboxId id) {
        var round = store.hasten(id, clock.instant());
        round.ifPresent(now -> jobs.plan(Delivery.TASK, Delivery.job(id, now), clock.instant()));
        return round.isPresent();
    }

    /** Takes back a mail that has not been handed over; false when it is too late. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(OutboxId id) {
        return store.deleteWaiting(id);
    }

    /** Where these mails are; an unknown id gives nothing. */
    public Map<OutboxId, Tracked> tracked(Set<OutboxId> ids) {
        return store.tracked(ids);
    }

    /** The mail as it leaves. */
    @Transactional(readOnly = true)
    public Optional<Filed> filed(OutboxId id) {
        return store.filed(id);
    }

    /**
     * Hands over, here and now, all that is due; how many left or found their end. The program does
     * it by itself: this is for who cannot wait, such as a story that is being told or a test.
     */
    public int drain() {
        return delivery.drain();
    }
}
