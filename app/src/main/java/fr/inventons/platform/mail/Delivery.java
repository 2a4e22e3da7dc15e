package fr.inventons.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries the mails of the outbox to the relay, each by a job of its own.
 *
 * <p>SENDING is committed before the relay hears of the mail, and SENT after it took it. Who dies
 * in between leaves SENDING; the job, given to another once the lease of the dead has ended, finds
 * it and says UNCERTAIN: whether the mail left, only its reader knows.
 */
@Configuration(proxyBeanMethods = false)
class Delivery {
    static final String TASK = "deliver-mail";

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4));
    private static final Duration GIVEN_UP = Duration.ofDays(3);

    private final OutboxStore store;
    private final Relay relay;
    private final Clock clock;

    Delivery(OutboxStore store, Relay relay, Clock clock) {
        this.store = store;
        this.relay = relay;
        this.clock = clock;
    }

    static String job(OutboxId id, int round) {
        return id.value() + "/" + round;
    }

    @Bean
    Task<Void> mailTask() {
        return Tasks.custom(TASK, Void.class)
                .onFailureReschedule(FixedDelay.of(WAITS.getFirst()))
                .execute((instance, context) -> {
                    var parts = instance.getId().split("/", 2);
                    var id = new OutboxId(UUID.fromString(parts[0]));
                    var again = carry(id, Integer.parseInt(parts[1]));
                    return (complete, then) ->
                            again.ifPresentOrElse(
                                    wait -> then.reschedule(complete, Instant.now().plus(wait)),
                                    then::remove);
                });
    }

    /**
     * The one whose turn it is hands it over; a job that finds its own mail half sent says so.
     *
     * @return after how long to try again; empty when there is nothing more to do
     */
    Optional<Duration> carry(OutboxId id, int round) {
        var claimed = claim(id, round);
        if (claimed.isEmpty()) {
            if (store.doubt(id, round, clock.instant())) {
                LOG.warn("mail {} may have left: nobody knows", id.value());
            }
            return Optional.empty();
        }
        return hand(id, claimed.get());
    }

    /** Hands over, here and now, all that is due; how many the relay took. */
    int drain() {
        int taken = 0;
        for (var due : store.due(clock.instant())) {
            var claimed = claim(due.id(), due.round());
            if (claimed.isPresent() && hand(due.id(), claimed.get()).isEmpty()) {
                taken++;
            }
        }
        return taken;
    }

    private Optional<OutboxStore.Claimed> claim(OutboxId id, int round) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a mail leaves outside of any transaction");
        }
        return store.claim(id, round, clock.instant());
    }

    private Optional<Duration> hand(OutboxId id, OutboxStore.Claimed claimed) {
        var mail = store.filed(id).orElseThrow();
        var answer = relay.hand(new MessageId(id, claimed.generation()), mail);
        var now = clock.instant();
        switch (answer) {
            case Relay.Handing.Taken() ->
                    store.settle(id, claimed.tries(), MailState.SENT, "", "", now);
            case Relay.Handing.Unknown(var reply) ->
                    store.settle(id, claimed.tries(), MailState.UNCERTAIN, "", reply, now);
            case Relay.Handing.Refused(var code, var reply) ->
                    store.settle(id, claimed.tries(), MailState.REFUSED, code, reply, now);
            case Relay.Handing.Later(var code, var reply) -> {
                return later(id, claimed, code, reply, now);
            }
        }
        return Optional.empty();
    }

    private Optional<Duration> later(
            OutboxId id, OutboxStore.Claimed claimed, String code, String reply, Instant now) {
        if (now.isAfter(claimed.putAt().plus(GIVEN_UP))) {
            store.settle(id, claimed.tries(), MailState.REFUSED, "4.4.7", reply, now);
            return Optional.empty();
        }
        var wait = WAITS.get(Math.min(claimed.tries(), WAITS.size()) - 1);
        store.later(id, claimed.tries(), code, reply, now, now.plus(wait));
        return Optional.of(wait);
    }
}
