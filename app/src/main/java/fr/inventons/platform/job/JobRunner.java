package fr.inventons.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs that are due, in a program that lasts ({@code inventons.jobs}). A copy that dies
 * loses its jobs to the others once it has missed {@link #MISSED} heartbeats.
 */
@Component
class JobRunner implements SmartLifecycle {
    private static final int THREADS = 2;
    private static final int MISSED = 4;
    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final DataSource source;
    private final ObjectProvider<Task<?>> tasks;
    private final boolean wanted;
    private final Duration heartbeat;
    private final AtomicReference<@Nullable Scheduler> running = new AtomicReference<>();

    JobRunner(
            DataSource source,
            ObjectProvider<Task<?>> tasks,
            @Value("${inventons.jobs:false}") boolean wanted,
            @Value("${inventons.jobs.heartbeat:20s}") Duration heartbeat) {
        this.source = source;
        this.tasks = tasks;
        this.wanted = wanted;
        this.heartbeat = heartbeat;
    }

    /** Looks for what is due without waiting for the next round. */
    void wake() {
        var scheduler = running.get();
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** A runner of its own, not started; what {@link #start} starts. */
    Scheduler scheduler() {
        var known = new ArrayList<Task<?>>();
        tasks.orderedStream().forEach(known::add);
        return build(known);
    }

    @SuppressWarnings("unchecked")
    private <T extends Task<?> & OnStartup> Scheduler build(List<Task<?>> known) {
        var atStart =
                known.stream().filter(OnStartup.class::isInstance).map(task -> (T) task).toList();
        var others = known.stream().filter(task -> !(task instanceof OnStartup)).toList();
        return Scheduler.create(source, others)
                .startTasks(atStart)
                .tableName(JobSettings.TABLE)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(1.0, 4.0)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    @Override
    public void start() {
        if (wanted) {
            var scheduler = scheduler();
            running.set(scheduler);
            scheduler.start();
        }
    }

    @Override
    public void stop() {
        var scheduler = running.getAndSet(null);
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get() != null;
    }
}
