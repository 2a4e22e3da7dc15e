package fr.inventons.program;

import fr.inventons.Inventons;
import fr.inventons.testing.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program, run from outside as an operator does, with what it wrote. */
record Started(Process process, Path out, Path err) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Started inventons(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                classpath(),
                                Inventons.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("INVENTONS_"));
        builder.environment().putAll(environment);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Started(builder.start(), out, err);
    }

    /** Waits for {@code READY} or the end; gives the address, or empty when it ended. */
    String address() {
        Machine.within(PATIENCE, () -> said().contains("READY ") || !process.isAlive());
        return said().lines()
                .filter(line -> line.startsWith("READY "))
                .map(line -> line.substring(6))
                .findFirst()
                .orElse("");
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    String said() {
        return read(out);
    }

    String complained() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** Without the tests' own classes: the program must not find them. */
    private static String classpath() {
        var all = System.getProperty("surefire.test.class.path");
        return Stream.of(
                        (all == null ? System.getProperty("java.class.path") : all)
                                .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
