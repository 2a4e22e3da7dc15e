package fr.inventons.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own folder inside a data directory. */
record Cluster(Path directory) {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    Path files() {
        return directory.resolve("postgresql");
    }

    Path log() {
        return directory.resolve("postgresql.log");
    }

    private Path secret() {
        return directory.resolve("password");
    }

    String password() throws IOException {
        return Files.readString(secret()).strip();
    }

    /**
     * Makes the folder on first use. It gets its name only when it is whole, so that an {@code
     * initdb} cut short is simply done again.
     */
    void initialise(Path binaries) throws IOException {
        if (Files.exists(files())) {
            return;
        }
        var unfinished = directory.resolve("postgresql.unfinished");
        delete(unfinished);
        writeSecret();
        PostgresCommand.run(
                PostgresCommand.of(
                        binaries,
                        "initdb",
                        "-D",
                        unfinished.toString(),
                        "-k",
                        "-U",
                        "inventons",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + secret(),
                        "-E",
                        "UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=fr-FR",
                        "--locale=C.UTF-8",
                        "-T",
                        "french"),
                directory.resolve("initdb.log"));
        Files.move(unfinished, files(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Waits for a PostgreSQL of a program that was killed to be gone, and ends it when it stays:
     * only our lock says who may run here.
     */
    void bury(Path binaries) throws IOException {
        var note = files().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var first = Files.readString(note).lines().findFirst().orElse("").strip();
        if (!first.matches("\\d+")) {
            return;
        }
        long pid = Long.parseLong(first);
        var signalAt = Instant.now().plus(PATIENCE.dividedBy(5));
        var limit = Instant.now().plus(PATIENCE);
        boolean signalled = false;
        while (runs(pid)) {
            if (!signalled && Instant.now().isAfter(signalAt)) {
                PostgresCommand.signal(binaries, "QUIT", pid);
                signalled = true;
            }
            if (Instant.now().isAfter(limit)) {
                throw new IOException("PostgreSQL " + pid + " of a killed program does not stop");
            }
            EmbeddedPostgres.pause();
        }
    }

    private boolean runs(long pid) {
        try {
            var command = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return command.contains("postgres") && command.contains(files().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private void writeSecret() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(secret());
        Files.createFile(
                secret(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret(), HexFormat.of().formatHex(bytes));
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new Deleting());
        } catch (UncheckedIOException e) {
            throw new IOException("cannot delete " + tree, e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
