package fr.inventons.program;

import fr.inventons.platform.database.OpenDatabase;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stops once, in order: pages first, then the database. SIGTERM and Ctrl-C come through here. */
final class Stopping {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable RunningProgram> program = new AtomicReference<>();
    private final OpenDatabase database;

    private Stopping(OpenDatabase database) {
        this.database = database;
    }

    static Stopping atExit(OpenDatabase database) {
        var stopping = new Stopping(database);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("stopping").unstarted(stopping::stop));
        return stopping;
    }

    void add(RunningProgram running) {
        program.set(running);
    }

    boolean begun() {
        return begun.get();
    }

    /** Waits until somebody stops the program. */
    void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        if (begun.compareAndSet(false, true)) {
            try {
                var running = program.get();
                if (running != null) {
                    running.close();
                }
            } finally {
                database.close();
                done.countDown();
            }
        } else {
            await();
        }
    }
}
