package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many registrations hold in a second, beside pgbench doing the same to the same database, turn
 * by turn: {@code ./dev bench registration}. A measure, not a test: its figures are kept in {@code
 * docs/benchmarks.md}.
 */
@InventonsTest
class RegistrationBench {
    private static final int CLIENTS = 16;
    private static final int TURNS = 5;
    private static final int SECONDS = 4;

    /** Java compiles what is hot meanwhile, as in a service that lasts. */
    private static final int WARM_UP = 20;

    private static final int SEATS = Rules.CAPACITY_LIMIT;

    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired Hall halls;
    @Autowired ProgramClock clock;
    @Autowired HikariDataSource source;
    @Autowired JdbcClient jdbc;

    private int named;

    @Test
    void measure() throws Exception {
        measure("a hundred meetings", 100);
        measure("one meeting, everybody at its one lock", 1);
    }

    /** Each turn has meetings of its own, so that both begin with empty rooms. */
    private void measure(String what, int number) throws Exception {
        ours(open(number), WARM_UP);
        pgbench(open(number).size());
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(ours(open(number), SECONDS));
            theirs.add(pgbench(open(number).size()));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        System.out.printf(
                Locale.ROOT,
                "registration: %s, %d clients, %d turns of %d s: ours %.0f a second, pgbench %.0f a second,"
                        + " ratio %.2f (middle of the turns; from %.2f to %.2f), load %.1f on %d cores%n",
                what,
                CLIENTS,
                TURNS,
                SECONDS,
                middle(ours),
                middle(theirs),
                middle(ratios),
                Collections.min(ratios),
                Collections.max(ratios),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private List<MeetingId> open(int number) {
        clock.travelTo(Hall.MARCH);
        var officer = halls.officer();
        var opened = new ArrayList<MeetingId>();
        for (int i = 0; i < number; i++) {
            var opening =
                    meetings.open(
                            officer,
                            new NewMeeting(
                                    new CampaignId("2018-40-ans"),
                                    Hall.HERE,
                                    Optional.empty(),
                                    "Banc",
                                    LocalDate.of(2018, 4, 14),
                                    LocalTime.of(9, 30),
                                    "Salle " + UUID.randomUUID()));
            var id = ((Opening.Opened) opening).id();
            meetings.announce(officer, id);
            assertThat(
                            registrations.setUp(
                                    officer,
                                    id,
                                    0,
                                    Hall.rules(
                                            SEATS,
                                            Map.of(
                                                    Rules.RESIDENTS,
                                                    20,
                                                    "elu",
                                                    5,
                                                    "association",
                                                    5))))
                    .isInstanceOf(SettingUp.Done.class);
            // pgbench draws a number: the title says which meeting it is.
            jdbc.sql("update meeting.meeting set title = :title where id = :id")
                    .param("title", "Banc " + ++named)
                    .param("id", id.value())
                    .update();
            opened.add(id);
        }
        jdbc.sql("create index if not exists bench_title on meeting.meeting (title)").update();
        jdbc.sql("analyze").update();
        return opened;
    }

    /** Registrations a second by the verb, sixteen people at once. */
    private double ours(List<MeetingId> some, int seconds) throws Exception {
        var done = new AtomicLong();
        var from = System.nanoTime();
        var until = from + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Future<?>>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(
                        threads.submit(() -> {
                            while (System.nanoTime() < until) {
                                var meeting =
                                        some.get(ThreadLocalRandom.current().nextInt(some.size()));
                                var answer =
                                        registrations.register(
                                                Actor.ANYONE,
                                                meeting,
                                                Hall.somebody("Banc " + UUID.randomUUID()),
                                                Channel.PUBLIC);
                                assertThat(answer)
                                        .isInstanceOfAny(
                                                Registering.Registered.class,
                                                Registering.Waiting.class);
                                done.incrementAndGet();
                            }
                        }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return done.get() / ((System.nanoTime() - from) / 1e9);
    }

    /** The same by pgbench, in the meetings opened last. */
    private double pgbench(int number) throws IOException, InterruptedException {
        var url = URI.create(source.getJdbcUrl().substring("jdbc:".length()));
        var script = Files.createTempFile("registration", ".sql");
        var asked = Files.readString(Path.of("src", "bench", "registration.sql"));
        Files.writeString(
                script,
                asked.replace(
                        "random(1, :meetings)",
                        "random(%d, %d)".formatted(named - number + 1, named)));
        var builder =
                new ProcessBuilder(
                        "pgbench",
                        "-h",
                        url.getHost(),
                        "-p",
                        String.valueOf(url.getPort()),
                        "-U",
                        source.getUsername(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(CLIENTS),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(SECONDS),
                        "-f",
                        script.toString(),
                        url.getPath().substring(1));
        builder.environment().put("PGPASSWORD", source.getPassword());
        var running = builder.redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        var tps = Pattern.compile("tps = ([0-9.]+)").matcher(said);
        assertThat(tps.find()).as(said).isTrue();
        assertThat(said).doesNotContain("aborted");
        return Double.parseDouble(tps.group(1));
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
