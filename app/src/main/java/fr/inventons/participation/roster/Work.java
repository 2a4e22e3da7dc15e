package fr.inventons.participation.roster;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** Starts, and waits a little: true when it ended meanwhile. */
    boolean start(DraftId id, Runnable job) {
        var task =
                new FutureTask<Boolean>(
                        () -> {
                            places.acquireUninterruptibly();
                            try {
                                job.run();
                            } catch (RuntimeException e) {
                                LOG.error("list {} stopped; its page starts it again", id, e);
                            } finally {
                                places.release();
                            }
                        },
                        true);
        Thread.ofVirtual().name("list-" + id.value()).start(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
