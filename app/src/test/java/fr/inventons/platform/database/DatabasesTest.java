package fr.inventons.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    private static final Map<String, String> NO_VARIABLES = Map.of();

    @TempDir private static Path folder;

    private static Path data;
    private static OpenDatabase held;

    @BeforeAll
    static void a_service_holds_its_data() {
        data = folder.resolve("data");
        held = opened(Databases.open(data, "serve", NO_VARIABLES));
    }

    @AfterAll
    static void stop() {
        held.close();
        assertThat(data.resolve("connection")).doesNotExist();
    }

    @Test
    void nobody_else_may_hold_it_and_is_told_who_does() throws Exception {
        held.announce("http://127.0.0.1:8080");
        var second = Databases.open(data, "serve", NO_VARIABLES);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Opening.Held.class,
                        refusal -> {
                            assertThat(refusal.directory()).isEqualTo(data);
                            assertThat(refusal.by().pid()).isEqualTo(ProcessHandle.current().pid());
                            assertThat(refusal.by().address()).isEqualTo("http://127.0.0.1:8080");
                            assertThat(refusal.by().since())
                                    .isBeforeOrEqualTo(java.time.Instant.now());
                        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_command_works_beside_it_and_leaves_it_running() throws Exception {
        held.announce("http://127.0.0.1:8080");
        try (var beside = opened(Databases.attach(data, "backup", NO_VARIABLES))) {
            assertThat(beside.database()).isEqualTo(held.database());
        }
        assertThat(text("show fsync")).isEqualTo("on");
    }

    @Test
    void a_command_waits_for_no_other_command() throws Exception {
        var directory = DataDirectory.take(folder.resolve("busy"), "import").orElseThrow();
        assertThat(Databases.attach(folder.resolve("busy"), "backup", NO_VARIABLES))
                .isInstanceOfSatisfying(
                        Opening.Held.class,
                        refusal -> assertThat(refusal.by().purpose()).isEqualTo("import"));
        directory.close();
    }

    @Test
    void it_keeps_data_on_a_disk_and_lets_nobody_in_without_its_password() throws Exception {
        assertThat(text("show fsync") + text("show data_checksums") + text("show full_page_writes"))
                .isEqualTo("ononon");
        assertThat(text("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(text("show password_encryption")).isEqualTo("scram-sha-256");
        var entry = variables("inventons");
        entry.put("INVENTONS_DATABASE_PASSWORD", "wrong");
        assertThat(Databases.open(folder, "serve", entry)).isInstanceOf(Opening.Forbidden.class);
    }

    @Test
    void an_external_database_is_looked_at_before_it_is_used() throws Exception {
        assertThat(Databases.open(folder, "serve", variables("inventons")))
                .isInstanceOf(Opening.Opened.class);
        assertThat(Databases.open(folder, "serve", variables("nowhere")))
                .isInstanceOf(Opening.NoSuchDatabase.class);

        run(
                "create database old encoding 'LATIN1' locale_provider libc locale 'C' template template0");
        assertThat(Databases.open(folder, "serve", variables("old")))
                .isInstanceOf(Opening.NotUtf8.class);

        run("create role reader login password 'reader'");
        var reader = variables("inventons");
        reader.put("INVENTONS_DATABASE_USER", "reader");
        reader.put("INVENTONS_DATABASE_PASSWORD", "reader");
        assertThat(Databases.open(folder, "serve", reader))
                .isInstanceOf(Opening.MayNotCreate.class);
    }

    @Test
    void an_address_may_be_written_as_other_programs_write_it() {
        var entry =
                Map.of(
                        "INVENTONS_DATABASE_URL",
                        "postgresql://nadia:a:b@db.example:5433/i?ssl=true");
        assertThat(ExternalDatabase.named(entry))
                .isEqualTo(
                        new Database(
                                "jdbc:postgresql://db.example:5433/i?ssl=true", "nadia", "a:b"));
    }

    private static OpenDatabase opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).database();
    }

    private static Map<String, String> variables(String name) {
        var database = held.database();
        return new HashMap<>(
                Map.of(
                        "INVENTONS_DATABASE_URL",
                        database.url().replace("/inventons", "/" + name),
                        "INVENTONS_DATABASE_USER",
                        database.user(),
                        "INVENTONS_DATABASE_PASSWORD",
                        database.password()));
    }

    private static void run(String sql) throws SQLException {
        var database = held.database();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        var database = held.database();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
