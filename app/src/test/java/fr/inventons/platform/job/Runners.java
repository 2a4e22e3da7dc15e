package fr.inventons.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.stereotype.Component;

/** Copies of what runs the jobs, for tests: the program under test runs none by itself. */
@Component
public class Runners {
    private final JobRunner runner;

    Runners(JobRunner runner) {
        this.runner = runner;
    }

    /** One more copy; stop it. */
    public Scheduler start() {
        var scheduler = runner.scheduler();
        scheduler.start();
        return scheduler;
    }

    /** What a commit does in a program that runs. */
    public void wake(Scheduler scheduler) {
        scheduler.triggerCheckForDueExecutions();
    }
}
