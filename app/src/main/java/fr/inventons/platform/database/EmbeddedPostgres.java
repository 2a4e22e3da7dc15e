package fr.inventons.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own in a data directory: durable (fsync, checksums), bound to 127.0.0.1, gone
 * when the program is gone (see {@link PostgresCommand}).
 *
 * <p>Whoever starts it holds the directory: {@link Databases} sees to it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;

    /**
     * A failing statement is logged without its text and without the row's values: both may hold a
     * person's name.
     */
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "max_connections=60",
                    "shared_buffers=64MB",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_checkpoints=off",
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic");

    private final Path binaries;
    private final Process server;
    private final Database database;

    private EmbeddedPostgres(Path binaries, Process server, Database database) {
        this.binaries = binaries;
        this.server = server;
        this.database = database;
    }

    /** Where to connect. */
    public Database database() {
        return database;
    }

    /** The server's process id. */
    public long pid() {
        return server.pid();
    }

    /** Runs {@code act} when the server ends, whoever ends it. */
    public void whenGone(Runnable act) {
        var _ = server.onExit().thenRun(act);
    }

    /** Starts PostgreSQL on {@code directory}, created on first use, and waits until it answers. */
    public static EmbeddedPostgres start(Path directory) {
        try {
            return start(directory, PostgresBinaries.unpacked());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The same with given programs: the backup's test runs an older PostgreSQL. */
    static EmbeddedPostgres start(Path directory, Path binaries) throws IOException {
        Files.createDirectories(directory);
        var cluster = new Cluster(directory);
        cluster.initialise(binaries);
        cluster.bury(binaries);
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            var database =
                    new Database(
                            "jdbc:postgresql://127.0.0.1:" + port + "/inventons",
                            "inventons",
                            cluster.password());
            Files.deleteIfExists(cluster.log());
            var server = PostgresCommand.fork(command(binaries, cluster, port), cluster.log());
            if (ready(server, port, database)) {
                return new EmbeddedPostgres(binaries, server, database);
            }
            // The port may have been taken, or the memory of a killed server not yet given back.
            if (attempt == ATTEMPTS) {
                throw new IOException(PostgresCommand.tail(cluster.log()));
            }
            sleep(Duration.ofMillis(200L * attempt));
        }
    }

    /** Stops fast: open transactions are undone, everything acknowledged is on the disk. */
    @Override
    public void close() {
        try {
            PostgresCommand.signal(binaries, "INT", server.pid());
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                PostgresCommand.signal(binaries, "QUIT", server.pid());
                server.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path binaries, Cluster cluster, int port) {
        var arguments = new ArrayList<String>(List.of("-D", cluster.files().toString()));
        arguments.addAll(List.of("-c", "port=" + port));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return PostgresCommand.of(binaries, "postgres", arguments.toArray(String[]::new));
    }

    /** True when the server answers and the database is there; false when the server ended. */
    private static boolean ready(Process server, int port, Database database) throws IOException {
        var limit = Instant.now().plus(PATIENCE);
        while (server.isAlive()) {
            try (var connection =
                            DriverManager.getConnection(
                                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                                    database.user(),
                                    database.password());
                    var statement = connection.createStatement()) {
                try (var row =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = 'inventons'")) {
                    if (row.next()) {
                        return true;
                    }
                }
                statement.execute("create database inventons");
                return true;
            } catch (SQLException e) {
                if (Instant.now().isAfter(limit)) {
                    throw new IOException("PostgreSQL does not answer on port " + port, e);
                }
                pause();
            }
        }
        return false;
    }

    static void pause() {
        sleep(Duration.ofMillis(25));
    }

    private static void sleep(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
