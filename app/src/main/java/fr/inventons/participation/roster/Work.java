package fr.inventons.participation.roster;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does long work beside the request that asked for it: a short file is done when the answer leaves,
 * a long one goes on. What a stop of the program cuts is taken up when its page is asked for.
 */
@Component
class Work {
    /** Longer than any batch takes: who was silent for so long is gone. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<DraftId> underWay = ConcurrentHashMap.newKeySet();

    /** Starts, and waits a little; what already waits for its turn here is not started twice. */
    void start(DraftId id, Runnable job) {
        if (!underWay.add(id)) {
            return;
        }
        var task =
                new FutureTask<@Nullable Void>(
                        () -> {
                            places.acquireUninterruptibly();
                            try {
                                job.run();
                            } catch (RuntimeException e) {
                                LOG.error("list {} stopped; its page starts it again", id, e);
                            } finally {
                                underWay.remove(id);
                                places.release();
                            }
                        },
                        null);
        Thread.ofVirtual().name("list-" + id.value()).start(task);
        try {
            task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            LOG.debug("list {} goes on", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
