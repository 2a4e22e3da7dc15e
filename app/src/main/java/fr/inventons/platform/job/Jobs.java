package fr.inventons.platform.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Plans a job in the caller's transaction: undone with it, and begun as soon as it is committed
 * when its hour has come.
 */
@Service
public class Jobs {
    private final SchedulerClient client;
    private final JobRunner runner;
    private final Clock clock;

    Jobs(SchedulerClient client, JobRunner runner, Clock clock) {
        this.client = client;
        this.runner = runner;
        this.clock = clock;
    }

    /**
     * Plans the job {@code id} of {@code task}; a second plan of the same id is a bug.
     *
     * @param at by the program's clock, which may be a fictional one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(String task, String id, Instant at) {
        var wait = Duration.between(clock.instant(), at);
        var now = Instant.now();
        client.scheduleBatch(
                List.of(
                        TaskDescriptor.of(task)
                                .instance(id)
                                .scheduledTo(wait.isPositive() ? now.plus(wait) : now)));
        if (!wait.isPositive()) {
            wakeOnce();
        }
    }

    private void wakeOnce() {
        if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(Wake.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Wake(runner));
        }
    }

    private record Wake(JobRunner runner) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            runner.wake();
        }
    }
}
