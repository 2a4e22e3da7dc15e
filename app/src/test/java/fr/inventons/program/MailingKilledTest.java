package fr.inventons.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.database.Database;
import fr.inventons.platform.database.Databases;
import fr.inventons.platform.database.Opening;
import fr.inventons.testing.Machine;
import fr.inventons.testing.ScriptedSmtp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The whole program, killed in the middle of a mailing: nobody is forgotten, nobody told twice. */
class MailingKilledTest {
    private static final int MAILS = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void a_program_killed_twice_in_a_mailing_leaves_each_mail_sent_once_or_uncertain()
            throws Exception {
        var folder = Files.createTempDirectory("inventons-mailing-");
        var data = folder.resolve("data");
        try (var smtp = new ScriptedSmtp()) {
            var program = serve(folder, data, smtp);
            smtp.onTaking(() -> killed(program, 5));
            put(database(data));
            ends(program);
            assertThat(smtp.taken("mailing-killed")).hasSizeBetween(5, 6);

            var second = serve(folder, data, smtp);
            smtp.onTaking(() -> killed(second, 12));
            ends(second);

            smtp.onTaking(() -> {});
            var third = serve(folder, data, smtp);
            var database = database(data);
            assertThat(Machine.within(PATIENCE, () -> settled(states(database)))).isTrue();
            var states = states(database);
            assertThat(states.getOrDefault("UNCERTAIN", 0L)).isBetween(1L, 4L);
            var received = received(smtp);
            assertThat(received.values()).allSatisfy(times -> assertThat(times).isOne());
            assertThat(received.size())
                    .isGreaterThanOrEqualTo(states.getOrDefault("SENT", 0L).intValue())
                    .isLessThanOrEqualTo(MAILS);
            var stopping = System.nanoTime();
            third.process().destroy();
            assertThat(third.exitCode()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - stopping))
                    .isLessThan(Duration.ofSeconds(15));
        }
    }

    private static Started serve(Path folder, Path data, ScriptedSmtp smtp) throws IOException {
        var program =
                Started.inventons(
                        folder,
                        Map.of(
                                "INVENTONS_MAIL_PORT",
                                Integer.toString(smtp.port()),
                                "INVENTONS_JOBS_HEARTBEAT",
                                "300ms"),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0");
        assertThat(program.address()).as(program.complained()).isNotEmpty();
        return program;
    }

    /** The relay has the whole mail and has not answered: the worst moment. */
    private void killed(Started program, int at) {
        if (taken.incrementAndGet() == at) {
            program.process().destroyForcibly();
            try {
                new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void ends(Started program) throws InterruptedException {
        assertThat(program.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(program.process().exitValue()).isEqualTo(137);
    }

    private static Database database(Path data) {
        if (Databases.attach(data, "test", Map.of()) instanceof Opening.Opened(var open)) {
            return open.database();
        }
        throw new IllegalStateException("the program does not say where its database is");
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** What {@code Outbox.put} writes, all in one transaction. */
    private static void put(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    """
                    insert into platform.outbox
                           (id, key, address, subject, text, html, state, put_at, since, due_at)
                    select gen_random_uuid(), 'mailing/' || n, 'personne' || n || '@exemple.fr', 'Invitation',
                           'mailing-killed', '<p>mailing-killed</p>', 'WAITING', now(), now(), now()
                      from generate_series(1, %d) n
                    """
                            .formatted(MAILS));
            statement.execute(
                    """
                    insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                    select 'deliver-mail', id || '/1', now(), false, 1
                      from platform.outbox
                    """);
            connection.commit();
        }
    }

    private static Map<String, Long> states(Database database) {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select state, count(*) from platform.outbox group by 1 order by 1")) {
            var states = new TreeMap<String, Long>();
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
            return states;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean settled(Map<String, Long> states) {
        return states.getOrDefault("SENT", 0L) + states.getOrDefault("UNCERTAIN", 0L) == MAILS;
    }

    private static Map<String, Integer> received(ScriptedSmtp smtp) {
        var received = new HashMap<String, Integer>();
        for (var mail : smtp.taken("mailing-killed")) {
            var to = mail.lines().filter(line -> line.startsWith("To: ")).findFirst();
            received.merge(to.orElseThrow(), 1, Integer::sum);
        }
        return received;
    }
}
