package fr.inventons.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs so that none outlives us: {@code setpriv --pdeathsig=QUIT} kills it
 * when the thread that forked it dies; {@code setsid} keeps a Ctrl-C for us alone, so that we stop
 * before our database; as root {@code unshare -U} gives it a user namespace, because PostgreSQL
 * refuses root.
 */
final class PostgresCommand {
    private PostgresCommand() {}

    static List<String> of(Path binaries, String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add("setsid");
        if (root()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of("setpriv", "--pdeathsig=QUIT"));
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** True when we are root, whatever the environment calls us. */
    static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid
                    && uid == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /**
     * Starts {@code command} from a thread of its own, which lives until the command ends: the
     * signal of {@code --pdeathsig} follows the thread that forks, not the process.
     */
    static Process fork(List<String> command, Path log) throws IOException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform()
                .daemon()
                .name("postgresql")
                .start(() -> {
                    try {
                        var process =
                                new ProcessBuilder(command)
                                        .redirectErrorStream(true)
                                        .redirectOutput(
                                                ProcessBuilder.Redirect.appendTo(log.toFile()))
                                        .start();
                        started.complete(process);
                        process.waitFor();
                    } catch (IOException e) {
                        started.completeExceptionally(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        try {
            return started.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting " + command, e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException("cannot run " + command + ": " + e.getCause(), e);
        }
    }

    /** Runs {@code command} to its end. */
    static void run(List<String> command, Path log) throws IOException {
        var process = fork(command, log);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " failed: " + tail(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + command, e);
        }
    }

    /** Sends a PostgreSQL signal name: {@code INT} stops fast, {@code QUIT} at once. */
    static void signal(Path binaries, String signal, long pid) throws IOException {
        try {
            new ProcessBuilder(of(binaries, "pg_ctl", "kill", signal, Long.toString(pid)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last lines of a log. */
    static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }
}
