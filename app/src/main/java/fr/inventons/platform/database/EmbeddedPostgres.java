package fr.inventons.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own in a data directory: durable (fsync, checksums), bound to 127.0.0.1, gone
 * when the program is gone.
 *
 * <p>PostgreSQL gets SIGQUIT when the thread that forked it dies ({@code setpriv --pdeathsig}), so
 * that thread lives as long as the program. As root it runs in a user namespace of its own, because
 * PostgreSQL refuses root.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process server;
    private final Database database;

    private EmbeddedPostgres(Process server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Where to connect. */
    public Database database() {
        return database;
    }

    /** Starts PostgreSQL on {@code directory}, created on first use, and waits until it answers. */
    public static EmbeddedPostgres start(Path directory) {
        try {
            var binaries = PostgresBinaries.unpacked();
            Files.createDirectories(directory);
            var cluster = directory.resolve("postgresql");
            var secret = directory.resolve("password");
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(binaries, cluster, secret);
            }
            int port = freePort();
            var server =
                    fork(
                            command(
                                    binaries,
                                    "postgres",
                                    "-D",
                                    cluster.toString(),
                                    "-c",
                                    "listen_addresses=127.0.0.1",
                                    "-c",
                                    "port=" + port,
                                    "-c",
                                    "unix_socket_directories=",
                                    "-c",
                                    "fsync=on",
                                    "-c",
                                    "max_connections=60",
                                    "-c",
                                    "shared_buffers=64MB",
                                    "-c",
                                    "timezone=UTC"),
                            directory.resolve("postgresql.log"));
            var database =
                    new Database(
                            "jdbc:postgresql://127.0.0.1:" + port + "/inventons",
                            "inventons",
                            Files.readString(secret).strip());
            waitUntilReady(server, port, database, directory);
            return new EmbeddedPostgres(server, database);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot start in " + directory, e);
        }
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void initialise(Path binaries, Path cluster, Path secret) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(secret);
        Files.createFile(
                secret,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(bytes));
        var log = cluster.resolveSibling("initdb.log");
        var process =
                new ProcessBuilder(
                                command(
                                        binaries,
                                        "initdb",
                                        "-D",
                                        cluster.toString(),
                                        "-k",
                                        "-U",
                                        "inventons",
                                        "-A",
                                        "scram-sha-256",
                                        "--pwfile=" + secret,
                                        "-E",
                                        "UTF8",
                                        "--locale-provider=icu",
                                        "--icu-locale=fr-FR",
                                        "--locale=C.UTF-8",
                                        "-T",
                                        "french"))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("initdb failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IOException("initdb interrupted", e);
        }
    }

    private static List<String> command(Path binaries, String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of("setpriv", "--pdeathsig=QUIT"));
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process fork(List<String> command, Path log) {
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
        return started.join();
    }

    private static void waitUntilReady(Process server, int port, Database database, Path directory)
            throws IOException {
        var limit = Instant.now().plus(PATIENCE);
        while (true) {
            if (!server.isAlive()) {
                throw new IOException(
                        "PostgreSQL stopped at once: "
                                + Files.readString(directory.resolve("postgresql.log")));
            }
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
                        return;
                    }
                }
                statement.execute("create database inventons");
                return;
            } catch (SQLException e) {
                if (Instant.now().isAfter(limit)) {
                    throw new IOException("PostgreSQL does not answer on port " + port, e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
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
