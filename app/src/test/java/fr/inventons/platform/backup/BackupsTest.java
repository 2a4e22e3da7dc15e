package fr.inventons.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.platform.database.Database;
import fr.inventons.platform.database.EmbeddedPostgres;
import fr.inventons.platform.database.Migrations;
import fr.inventons.platform.database.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final List<EmbeddedPostgres> SERVERS = new ArrayList<>();

    @TempDir private static Path folder;

    private static Database origin;
    private static Path saved;

    @BeforeAll
    static void a_database_with_everything_hard_to_carry() throws Exception {
        origin = start(EmbeddedPostgres.start(folder.resolve("origin")));
        Migrations.apply(origin, script -> true);
        run(
                origin,
                """
                insert into platform.journal (at, type, actor, fact)
                select timestamptz '2018-04-14 09:30+02' + n * interval '1.000001 s', 'test.lamp-lit',
                       E'tab\\t newline\\n back\\\\slash \\\\N « é 🏘 » ' || n,
                       jsonb_build_object('n', n, 'text', E'"\\n\\t\\\\', 'decimal', n / 7.0)
                  from generate_series(1, 500) n;
                insert into platform.spring_session values ('p', 's', 1, 2, 3, 4, null);
                insert into platform.spring_session_attributes
                values ('p', 'any bytes', '\\x00ff0a5c4e09'), ('p', 'Été', ''), ('p', 'zèle', 'x')
                """);
        saved = folder.resolve("saved.zip");
        assertThat(Backups.save(origin, saved)).isInstanceOf(Saving.Saved.class);
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(EmbeddedPostgres::close);
    }

    @Test
    void a_backup_travels_to_postgresql_15_and_back_byte_for_byte() throws Exception {
        var older = start(Parts.startPostgres15(folder.resolve("older")));
        assertThat(Backups.restore(older, saved)).isInstanceOf(Restoring.Restored.class);
        var fromOlder = folder.resolve("from-older.zip");
        Backups.save(older, fromOlder);
        var back = start(EmbeddedPostgres.start(folder.resolve("back")));
        assertThat(Backups.restore(back, fromOlder)).isInstanceOf(Restoring.Restored.class);
        var fromBack = folder.resolve("from-back.zip");
        Backups.save(back, fromBack);

        assertThat(text(older, "show server_version")).startsWith("15.");
        assertThat(fromOlder).hasSameBinaryContentAs(saved);
        assertThat(fromBack).hasSameBinaryContentAs(saved);
        for (var database : List.of(older, back)) {
            assertThat(text(database, constraints())).isEqualTo(text(origin, constraints()));
            assertThatThrownBy(() -> run(database, "delete from platform.journal"))
                    .hasMessageContaining("append-only");
            assertThat(text(database, nextJournalLine())).isEqualTo("501");
        }
        // The program then starts on it as on its own: nothing is left to migrate, all is valid.
        Migrations.apply(back, script -> true);
    }

    @Test
    void a_mail_that_was_about_to_leave_waits_for_a_persons_word_once_restored() throws Exception {
        run(
                origin,
                """
                insert into platform.outbox
                       (id, key, address, subject, text, html, state, put_at, since, due_at)
                select gen_random_uuid(), 'sauvegarde/' || state || due, 'a@exemple.fr', '', '', '', state,
                       now(), now(), now() + due * interval '1 day'
                  from (values ('WAITING', 0), ('WAITING', 30), ('SENDING', 0), ('SENT', 0)) mail (state, due)
                """);
        var withMails = folder.resolve("with-mails.zip");
        Backups.save(origin, withMails);
        run(origin, "delete from platform.outbox");
        run(origin, "create database mails");
        var restored =
                new Database(
                        origin.url().replace("/inventons", "/mails"),
                        origin.user(),
                        origin.password());
        assertThat(Backups.restore(restored, withMails)).isInstanceOf(Restoring.Restored.class);
        assertThat(
                        text(
                                restored,
                                "select string_agg(key || '=' || state, ' ' order by key) from platform.outbox"))
                .isEqualTo(
                        "sauvegarde/SENDING0=UNCERTAIN sauvegarde/SENT0=SENT"
                                + " sauvegarde/WAITING0=UNCERTAIN sauvegarde/WAITING30=WAITING");
    }

    @Test
    void a_database_in_use_is_never_overwritten() throws Exception {
        var before = text(origin, "select count(*) from platform.journal");
        assertThat(Backups.restore(origin, saved)).isEqualTo(new Restoring.NotEmpty());
        assertThat(text(origin, "select count(*) from platform.journal")).isEqualTo(before);
    }

    @Test
    void a_backup_never_replaces_another() throws Exception {
        assertThat(Backups.save(origin, saved)).isEqualTo(new Saving.FileExists(saved));
    }

    @Test
    void a_file_that_is_not_whole_is_refused_before_anything_is_written() throws Exception {
        run(origin, "create database spare");
        var spare =
                new Database(
                        origin.url().replace("/inventons", "/spare"),
                        origin.user(),
                        origin.password());
        var bytes = Files.readAllBytes(saved);

        var cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, 900));
        assertRefused(Backups.restore(spare, cut));

        var notOne = Files.writeString(folder.resolve("list.csv"), "nom;adresse");
        assertRefused(Backups.restore(spare, notOne));

        var changed = folder.resolve("changed.zip");
        rewrite(saved, changed, "tables/platform.journal.copy", "lamp-lit", "lamp-out");
        assertRefused(Backups.restore(spare, changed));

        var newer = folder.resolve("newer.zip");
        rewrite(saved, newer, Manifest.ENTRY, "journal_and_sessions.sql", "from_tomorrow.sql");
        assertThat(Backups.restore(spare, newer)).isInstanceOf(Restoring.OtherProgram.class);

        var otherwise = folder.resolve("otherwise.zip");
        rewrite(saved, otherwise, Manifest.ENTRY, "(\"checksum\" : )-?\\d+", "$17");
        assertThat(Backups.restore(spare, otherwise)).isInstanceOf(Restoring.OtherProgram.class);

        assertThat(Backups.restore(spare, folder.resolve("absent.zip")))
                .isInstanceOf(Restoring.NoSuchFile.class);
        assertThat(text(spare, "select count(*) from pg_tables where schemaname !~ '^pg_|^inf'"))
                .isEqualTo("0");
        assertThat(Backups.save(spare, folder.resolve("nothing.zip")))
                .isEqualTo(new Saving.NothingToSave());
        assertThat(Backups.restore(spare, saved)).isInstanceOf(Restoring.Restored.class);
    }

    private static void assertRefused(Restoring outcome) {
        assertThat(outcome).isInstanceOf(Restoring.Corrupted.class);
    }

    private static Database start(EmbeddedPostgres server) {
        SERVERS.add(server);
        return server.database();
    }

    private static String constraints() {
        return """
        select string_agg(conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid), '|'
                          order by conrelid::regclass::text collate "C", conname)
               || (select string_agg(tgrelid::regclass || ' ' || tgname || tgenabled::text, '|'
                                     order by tgrelid::regclass::text collate "C", tgname)
                     from pg_trigger where not tgisinternal)
          from pg_constraint where contype in ('f', 'c', 'u', 'p')
           and connamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        """;
    }

    private static String nextJournalLine() {
        return """
        insert into platform.journal (at, type, actor, fact) values (now(), 'a.b', 'c', '{}')
        returning id
        """;
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = Backups.connect(database)) {
            new CatalogueStore(connection).run(sql);
        }
    }

    private static String text(Database database, String sql) throws SQLException {
        try (var connection = Backups.connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** A whole and readable zip, in which one entry says something else. */
    private static void rewrite(Path from, Path to, String name, String old, String fresh)
            throws IOException {
        try (var zip = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).containsPattern(old);
                    bytes = text.replaceAll(old, fresh).getBytes(StandardCharsets.UTF_8);
                }
                out.write(bytes);
                out.closeEntry();
            }
        }
    }
}
