package fr.inventons.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What tests ask of the machine: who runs, who is root, wait until. */
public final class Machine {
    private Machine() {}

    /** The command lines of the processes whose arguments name {@code folder}. */
    public static List<String> processesOf(Path folder) {
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            var found = new java.util.ArrayList<String>();
            for (var one : all) {
                var command = commandLine(one);
                if (command.contains(folder.toString())) {
                    found.add(one.getFileName() + " " + command);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline")).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    public static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** True when {@code condition} holds within {@code patience}. */
    public static boolean within(Duration patience, BooleanSupplier condition) {
        var limit = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                return false;
            }
            try {
                Thread.sleep(Duration.ofMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
