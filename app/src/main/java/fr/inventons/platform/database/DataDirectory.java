package fr.inventons.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * A data directory and who holds it.
 *
 * <p>The lock is the operating system's, on the file {@code lock}: it goes with the process, so
 * {@code kill -9} leaves none behind. The file {@code connection}, readable by its owner only, says
 * who holds the directory and how to enter the database.
 */
public final class DataDirectory implements AutoCloseable {
    private static final Duration STARTING = Duration.ofSeconds(20);

    private final Path path;
    private final FileChannel channel;
    private final Holder self;

    private DataDirectory(Path path, FileChannel channel, Holder self) {
        this.path = path;
        this.channel = channel;
        this.self = self;
    }

    /** What the connection file says. */
    record Connection(Holder holder, Optional<Database> database) {}

    Path path() {
        return path;
    }

    /**
     * Takes the directory, created when absent, for {@code purpose}; empty when another program
     * holds it.
     */
    static Optional<DataDirectory> take(Path path, String purpose) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        var channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // Not closed: closing any channel on a file gives up all the locks of this process on
            // it.
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        var self =
                new Holder(
                        ProcessHandle.current().pid(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        purpose,
                        "");
        var directory = new DataDirectory(path, channel, self);
        directory.write(self, Optional.empty());
        return Optional.of(directory);
    }

    /** Says where the pages are and how to enter the database. */
    void announce(String address, Database database) throws IOException {
        write(new Holder(self.pid(), self.since(), self.purpose(), address), Optional.of(database));
    }

    /**
     * Who holds the directory. Waits a little while the holder is lasting and has not yet announced
     * its database.
     */
    static Connection read(Path path) throws IOException {
        var limit = Instant.now().plus(STARTING);
        while (true) {
            var connection = parse(Files.readString(path.resolve("connection")));
            if (connection.database().isPresent()
                    || !connection.holder().lasting()
                    || Instant.now().isAfter(limit)) {
                return connection;
            }
            pause();
        }
    }

    /** Who holds the directory, at once. */
    static Holder holder(Path path) throws IOException {
        return parse(Files.readString(path.resolve("connection"))).holder();
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(path.resolve("connection"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Holder holder, Optional<Database> database) throws IOException {
        var text = new Properties();
        text.setProperty("pid", Long.toString(holder.pid()));
        text.setProperty("since", holder.since().toString());
        text.setProperty("purpose", holder.purpose());
        text.setProperty("address", holder.address());
        database.ifPresent(there -> {
            text.setProperty("url", there.url());
            text.setProperty("user", there.user());
            text.setProperty("password", there.password());
        });
        var out = new StringWriter();
        text.store(out, null);
        var fresh = path.resolve("connection.new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, out.toString());
        Files.move(fresh, path.resolve("connection"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Connection parse(String file) throws IOException {
        var text = new Properties();
        text.load(new StringReader(file));
        var holder =
                new Holder(
                        Long.parseLong(text.getProperty("pid", "0")),
                        Instant.parse(text.getProperty("since", "1970-01-01T00:00:00Z")),
                        text.getProperty("purpose", ""),
                        text.getProperty("address", ""));
        var url = text.getProperty("url", "");
        return new Connection(
                holder,
                url.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Database(
                                        url,
                                        text.getProperty("user", ""),
                                        text.getProperty("password", ""))));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
