package fr.inventons.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The program that the durability test kills: opens its database as {@code serve} does, checks that
 * every identifier in the file of the acknowledged ones is there, says {@code OK}, then writes
 * identifiers and appends each to the file, forced to the disk, once PostgreSQL has acknowledged
 * it.
 */
final class WriterProgram {
    private static final int WRITERS = 4;

    private WriterProgram() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var acknowledged = Path.of(arguments[1]);
        if (!(Databases.open(Path.of(arguments[0]), "serve", Map.of())
                instanceof Opening.Opened(var open))) {
            System.out.println("NOT OPENED");
            return;
        }
        var database = open.database();
        var missing = missing(database, acknowledged);
        System.out.println(missing.isEmpty() ? "OK" : "LOST " + missing);
        System.out.flush();
        if (arguments.length > 2) {
            open.close();
            return;
        }
        var file =
                FileChannel.open(
                        acknowledged, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> write(database, file));
        }
    }

    private static Set<String> missing(Database database, Path acknowledged)
            throws IOException, SQLException {
        var expected = new HashSet<String>();
        if (Files.exists(acknowledged)) {
            // A last line cut short was never acknowledged to anybody.
            Files.readAllLines(acknowledged).stream()
                    .filter(line -> line.length() == 36)
                    .forEach(expected::add);
        }
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists public.written (id text primary key)");
            try (var rows = statement.executeQuery("select id from public.written")) {
                while (rows.next()) {
                    expected.remove(rows.getString(1));
                }
            }
        }
        return expected;
    }

    private static void write(Database database, FileChannel file) {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var insert = connection.prepareStatement("insert into public.written values (?)")) {
            while (true) {
                var id = UUID.randomUUID().toString();
                insert.setString(1, id);
                insert.executeUpdate();
                synchronized (file) {
                    file.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.UTF_8)));
                    file.force(false);
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
