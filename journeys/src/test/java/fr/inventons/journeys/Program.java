package fr.inventons.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program, started once for all journeys with its demonstration in a fresh directory, and
 * stopped when the tests end.
 */
final class Program {
    private static @Nullable String address;

    private Program() {}

    /** Where the program answers, such as {@code http://127.0.0.1:41234}. */
    static synchronized String address() {
        if (address == null) {
            address = start();
        }
        return address;
    }

    /**
     * A program that runs already, named by {@code -Dinventons.address}, serves as well: handy
     * while writing a journey.
     */
    private static String start() {
        var running = System.getProperty("inventons.address", "");
        if (!running.isEmpty()) {
            return running;
        }
        try {
            var app = Path.of("..", "app", "target").toAbsolutePath().normalize();
            var data =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target", "data")), "demo-");
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    app.resolve("inventons").resolve("lib") + "/*",
                                    "fr.inventons.Inventons",
                                    "demo",
                                    "--port",
                                    "0",
                                    "--data",
                                    data.toAbsolutePath().toString())
                            .redirectError(Path.of("target", "program.log").toFile())
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return ready(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ready(Process process) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("READY ")) {
                return line.substring("READY ".length()).strip();
            }
        }
        throw new IllegalStateException(
                "the program stopped before it was ready; see journeys/target/program.log");
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
