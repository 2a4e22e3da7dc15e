package fr.inventons.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Opens the database: the external one that the environment names, or the data directory's own. */
public final class Databases {
    private Databases() {}

    /** For a program that lasts: it must hold the data directory alone. */
    public static Opening open(Path data, String purpose, Map<String, String> environment) {
        return open(data, purpose, environment, false);
    }

    /**
     * For a command that ends: works beside the program that holds the data directory, or else
     * starts the database itself.
     */
    public static Opening attach(Path data, String purpose, Map<String, String> environment) {
        return open(data, purpose, environment, true);
    }

    private static Opening open(
            Path data, String purpose, Map<String, String> environment, boolean beside) {
        if (!environment.getOrDefault("INVENTONS_DATABASE_URL", "").isBlank()) {
            return ExternalDatabase.open(environment);
        }
        var path = data.toAbsolutePath().normalize();
        try {
            var taken = DataDirectory.take(path, purpose);
            if (taken.isEmpty()) {
                return beside(path, beside);
            }
            return start(taken.get());
        } catch (IOException e) {
            return new Opening.Unusable(path, e.toString());
        }
    }

    private static Opening start(DataDirectory directory) {
        try {
            var server = EmbeddedPostgres.start(directory.path());
            return new Opening.Opened(OpenDatabase.own(server, directory));
        } catch (UncheckedIOException e) {
            directory.close();
            var cause = e.getCause();
            return new Opening.Broken(
                    directory.path().resolve("postgresql.log"),
                    cause == null ? e.toString() : String.valueOf(cause.getMessage()));
        }
    }

    private static Opening beside(Path path, boolean allowed) throws IOException {
        try {
            if (!allowed) {
                return new Opening.Held(path, DataDirectory.holder(path));
            }
            var connection = DataDirectory.read(path);
            var database = connection.database();
            return database.isPresent() && connection.holder().lasting()
                    ? new Opening.Opened(OpenDatabase.elsewhere(database.get()))
                    : new Opening.Held(path, connection.holder());
        } catch (NoSuchFileException justTakenOrJustLeft) {
            return new Opening.Held(path, new Holder(0, Instant.EPOCH, "", ""));
        }
    }
}
