package fr.inventons.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.inventons.platform.job.Runners;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Machine;
import fr.inventons.testing.ScriptedSmtp;
import fr.inventons.testing.ScriptedSmtp.Mood;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Several copies of the program, as several runners of jobs on one database. */
@InventonsTest
class DrainsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired Outbox outbox;
    @Autowired Runners runners;

    @Autowired JavaMailSenderImpl sender;
    @Autowired TransactionTemplate transaction;

    private final String mark = "marque-" + UUID.randomUUID();
    private final List<Scheduler> copies = new ArrayList<>();
    private ScriptedSmtp smtp;

    @BeforeEach
    void a_server() throws IOException {
        smtp = new ScriptedSmtp(sender);
    }

    @AfterEach
    void everything_stops_at_once() throws IOException {
        var start = System.nanoTime();
        copies.forEach(Scheduler::stop);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        smtp.close();
    }

    private List<OutboxId> put(int count) {
        return transaction.execute(status -> {
            var ids = new ArrayList<OutboxId>();
            for (int i = 0; i < count; i++) {
                ids.add(
                        outbox.put(
                                new Mail(
                                        "personne" + i + "@exemple.fr",
                                        "Invitation",
                                        List.of(new Mail.Part.Text(mark))),
                                mark + "/" + i));
            }
            return ids;
        });
    }

    private Map<MailState, Long> states(List<OutboxId> ids) {
        return outbox.tracked(new HashSet<>(ids)).values().stream()
                .collect(Collectors.groupingBy(Tracked::state, Collectors.counting()));
    }

    @Test
    void three_hundred_mails_leave_once_each_by_three_drains_at_once() throws Exception {
        var ids = put(300);
        copies.add(runners.start());
        copies.add(runners.start());
        var third = Thread.ofPlatform().start(() -> outbox.drain());
        assertThat(Machine.within(PATIENCE, () -> states(ids).equals(Map.of(MailState.SENT, 300L))))
                .as("%s", states(ids))
                .isTrue();
        third.join();
        var received = new HashMap<String, Integer>();
        for (var mail : smtp.taken(mark)) {
            var to = mail.lines().filter(line -> line.startsWith("To: ")).findFirst().orElseThrow();
            received.merge(to, 1, Integer::sum);
        }
        assertThat(received).hasSize(300).allSatisfy((to, times) -> assertThat(times).isOne());
    }

    @Test
    void a_mailing_stopped_in_the_middle_goes_on_in_another_copy_and_nobody_gets_it_twice() {
        var ids = put(60);
        var some = new CountDownLatch(10);
        smtp.onTaking(some::countDown);
        var first = runners.start();
        assertThat(Machine.within(PATIENCE, () -> some.getCount() == 0)).isTrue();
        first.stop();
        copies.add(runners.start());
        assertThat(
                        Machine.within(
                                PATIENCE,
                                () ->
                                        states(ids).keySet().stream()
                                                .allMatch(state ->
                                                        state == MailState.SENT
                                                                || state == MailState.UNCERTAIN)))
                .as("%s", states(ids))
                .isTrue();
        assertThat(smtp.taken(mark)).hasSizeLessThanOrEqualTo(60);
        assertThat(states(ids).getOrDefault(MailState.SENT, 0L))
                .isGreaterThanOrEqualTo(58)
                .isLessThanOrEqualTo(smtp.taken(mark).size());
    }

    @Test
    void a_refusal_for_now_does_not_keep_the_others_waiting() {
        smtp.mood(Mood.MAILBOX_FULL_FOR_NOW);
        var away = put(3);
        copies.add(runners.start());
        assertThat(
                        Machine.within(
                                PATIENCE,
                                () ->
                                        outbox.tracked(new HashSet<>(away)).values().stream()
                                                .allMatch(mail ->
                                                        mail.tries() == 1
                                                                && mail.state()
                                                                        == MailState.WAITING)))
                .isTrue();
        smtp.mood(Mood.TAKES);
        var mail = new Mail("autre@exemple.fr", "Suite", List.of(new Mail.Part.Text(mark)));
        var id = transaction.execute(status -> outbox.put(mail, mark));
        runners.wake(copies.getFirst());
        assertThat(Machine.within(PATIENCE, () -> states(List.of(id)).containsKey(MailState.SENT)))
                .isTrue();
        assertThat(states(away)).containsOnlyKeys(MailState.WAITING);
    }
}
