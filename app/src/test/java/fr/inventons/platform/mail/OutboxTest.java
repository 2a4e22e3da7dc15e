package fr.inventons.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.ScriptedSmtp;
import fr.inventons.testing.ScriptedSmtp.Mood;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class OutboxTest {
    @Autowired Outbox outbox;
    @Autowired Delivery delivery;
    @Autowired OutboxStore store;
    @Autowired JavaMailSenderImpl sender;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired ProgramClock clock;

    private ScriptedSmtp smtp;
    private final String mark = "marque-" + UUID.randomUUID();

    @BeforeEach
    void a_server() throws IOException {
        smtp = new ScriptedSmtp(sender);
    }

    @AfterEach
    void no_server() throws IOException {
        smtp.close();
        clock.comeBack();
    }

    private Mail mail(Attached... attached) {
        return new Mail(
                "jean@exemple.fr",
                "Bonjour",
                List.of(
                        new Mail.Part.Text(mark),
                        new Mail.Part.Act("Voir la page", "https://exemple.fr/page")),
                List.of(attached));
    }

    private OutboxId put() {
        return put(mark, clock.instant());
    }

    private OutboxId put(String key, Instant notBefore) {
        return transaction.execute(status -> outbox.put(mail(), key, notBefore));
    }

    private boolean said(Supplier<Boolean> word) {
        return Boolean.TRUE.equals(transaction.execute(status -> word.get()));
    }

    private Tracked tracked(OutboxId id) {
        return Objects.requireNonNull(outbox.tracked(Set.of(id)).get(id));
    }

    private MailState state(OutboxId id) {
        return tracked(id).state();
    }

    private long jobs(OutboxId id) {
        return jdbc.sql(
                        """
                        select count(*)
                          from platform.scheduled_tasks
                         where task_name = 'deliver-mail' and task_instance like :id
                        """)
                .param("id", id.value() + "/%")
                .query(Long.class)
                .single();
    }

    @Test
    void a_mail_put_in_a_change_that_is_undone_never_was() {
        var id =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    return outbox.put(mail(), mark);
                });
        assertThat(outbox.tracked(Set.of(id))).isEmpty();
        assertThat(jobs(id)).isZero();
    }

    @Test
    void a_mail_is_put_inside_a_transaction_or_not_at_all() {
        assertThatThrownBy(() -> outbox.put(mail(), mark))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_same_key_twice_is_one_mail() {
        var id = put();
        assertThat(put()).isEqualTo(id);
        assertThat(jobs(id)).isOne();
        outbox.drain();
        assertThat(put()).isEqualTo(id);
        outbox.drain();
        assertThat(smtp.taken(mark)).hasSize(1);
        assertThat(state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void what_leaves_is_what_was_shown_as_text_and_as_html_with_our_own_message_id() {
        var id = put();
        var shown = outbox.filed(id).orElseThrow();
        assertThat(shown.text()).contains(mark, "https://exemple.fr/page");
        assertThat(shown.html()).contains(mark, "<a href=\"https://exemple.fr/page\"");
        outbox.drain();
        assertThat(smtp.taken(mark).getFirst())
                .contains("<" + id.value() + ".1@")
                .contains("multipart/alternative", "text/plain", "text/html")
                .contains("Auto-Submitted: auto-generated")
                .doesNotContain("multipart/mixed");
    }

    @Test
    void lines_and_paragraphs_that_somebody_wrote_stay_apart() {
        var text = new Mail.Part.Text("Bonjour,\n\nvenez à 9 h\nsalle <des> fêtes");
        var id =
                transaction.execute(status ->
                        outbox.put(new Mail("jean@exemple.fr", "Bonjour", List.of(text)), mark));
        assertThat(outbox.filed(id).orElseThrow().html())
                .contains("<p>Bonjour,</p>", "<p>venez à 9 h<br>salle &lt;des");
    }

    @Test
    void a_calendar_entry_is_another_form_of_the_mail_and_a_file_beside() {
        var entry = Attached.calendar("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        var id = transaction.execute(status -> outbox.put(mail(entry), mark));
        assertThat(outbox.filed(id).orElseThrow().attached()).containsExactly(entry);
        outbox.drain();
        assertThat(smtp.taken(mark).getFirst())
                .containsSubsequence(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "text/calendar; method=REQUEST",
                        "application/ics",
                        "rencontre.ics");
    }

    @ParameterizedTest
    @CsvSource({
        "TAKES, SENT, 1",
        "TAKES_AND_DIES, SENT, 1",
        "TAKES_AND_DIES_SILENT, UNCERTAIN, 1",
        "DIES_BEFORE_THE_TEXT, WAITING, 0",
        "DIES_BEFORE_THE_END, UNCERTAIN, 0",
        "MAILBOX_FULL_FOR_NOW, WAITING, 0",
        "REFUSES_US, WAITING, 0",
        "KNOWS_NOBODY_THERE, REFUSED, 0",
        "REFUSES_THE_TEXT, REFUSED, 0"
    })
    void each_answer_of_the_server_has_its_state(Mood mood, MailState state, int taken) {
        smtp.mood(mood);
        var id = put();
        outbox.drain();
        assertThat(state(id)).isEqualTo(state);
        assertThat(smtp.taken(mark)).hasSize(taken);
        smtp.mood(Mood.TAKES);
        clock.travelTo(clock.instant().plusSeconds(1));
        outbox.drain();
        assertThat(smtp.taken(mark)).hasSize(taken);
    }

    @Test
    void a_refusal_keeps_the_number_and_the_words_of_the_server() {
        smtp.mood(Mood.KNOWS_NOBODY_THERE);
        var id = put();
        outbox.drain();
        assertThat(tracked(id).code()).isEqualTo("5.1.1");
        assertThat(tracked(id).reply()).isEqualTo("550 5.1.1 no such user here");
    }

    @Test
    void an_address_that_no_server_could_read_is_refused_without_asking_one() {
        var id =
                transaction.execute(
                        status -> outbox.put(new Mail("jean@@", "Bonjour", mail().parts()), mark));
        outbox.drain();
        assertThat(state(id)).isEqualTo(MailState.REFUSED);
        assertThat(tracked(id).code()).isEqualTo("5.1.3");
    }

    @Test
    void a_server_that_is_away_is_asked_again_after_longer_and_longer_then_given_up()
            throws IOException {
        smtp.close();
        sender.setPort(1);
        try {
            var id = put();
            var start = clock.instant();
            var waits = new ArrayList<Long>();
            for (int tries = 1; tries <= 6; tries++) {
                assertThat(delivery.carry(id, 1)).isPresent();
                var now = tracked(id);
                assertThat(now.state()).isEqualTo(MailState.WAITING);
                assertThat(now.tries()).isEqualTo(tries);
                waits.add(Duration.between(now.since(), now.dueAt()).toMinutes());
                clock.travelTo(now.dueAt());
            }
            assertThat(waits).containsExactly(1L, 5L, 15L, 60L, 240L, 240L);
            clock.travelTo(start.plus(Duration.ofDays(3)).plusSeconds(60));
            assertThat(delivery.carry(id, 1)).isEmpty();
            assertThat(state(id)).isEqualTo(MailState.REFUSED);
            assertThat(tracked(id).code()).isEqualTo("4.4.7");
        } finally {
            smtp = new ScriptedSmtp(sender);
        }
    }

    @Test
    void nothing_leaves_before_its_hour_and_a_person_may_hasten_it() {
        var id = put(mark, clock.instant().plus(Duration.ofDays(3)));
        outbox.drain();
        assertThat(state(id)).isEqualTo(MailState.WAITING);
        assertThat(said(() -> outbox.hasten(id))).isTrue();
        outbox.drain();
        assertThat(state(id)).isEqualTo(MailState.SENT);
        assertThat(said(() -> outbox.hasten(id))).isFalse();
        assertThat(delivery.carry(id, 1)).isEmpty();
        assertThat(smtp.taken(mark)).hasSize(1);
    }

    @Test
    void what_has_not_left_can_be_taken_back_and_what_left_cannot() {
        var id = put();
        assertThat(said(() -> outbox.withdraw(id))).isTrue();
        assertThat(delivery.carry(id, 1)).isEmpty();
        assertThat(smtp.taken(mark)).isEmpty();
        var other = put();
        outbox.drain();
        assertThat(said(() -> outbox.withdraw(other))).isFalse();
    }

    @Test
    void an_uncertain_mail_leaves_again_on_a_persons_word_only_under_the_same_message_id() {
        smtp.mood(Mood.TAKES_AND_DIES_SILENT);
        var id = put();
        outbox.drain();
        assertThat(state(id)).isEqualTo(MailState.UNCERTAIN);
        smtp.mood(Mood.TAKES);
        clock.travelTo(clock.instant().plus(Duration.ofDays(2)));
        outbox.drain();
        assertThat(delivery.carry(id, 1)).isEmpty();
        assertThat(smtp.taken(mark)).hasSize(1);
        assertThat(said(() -> outbox.again(id, "jean@exemple.fr"))).isTrue();
        outbox.drain();
        assertThat(state(id)).isEqualTo(MailState.SENT);
        assertThat(smtp.taken(mark)).hasSize(2);
        assertThat(smtp.taken("<" + id.value() + ".1@")).hasSize(2);
        assertThat(said(() -> outbox.again(id, "jean@exemple.fr"))).isFalse();
    }

    @Test
    void who_dies_between_the_two_marks_leaves_a_mail_that_becomes_uncertain_and_stays_so() {
        var id = put();
        assertThat(store.claim(id, 1, clock.instant())).isPresent();
        assertThat(state(id)).isEqualTo(MailState.SENDING);
        outbox.drain();
        assertThat(state(id)).isEqualTo(MailState.SENDING);
        assertThat(delivery.carry(id, 1)).isEmpty();
        assertThat(state(id)).isEqualTo(MailState.UNCERTAIN);
        assertThat(delivery.carry(id, 1)).isEmpty();
        outbox.drain();
        assertThat(smtp.taken(mark)).isEmpty();
    }

    @Test
    void who_was_only_slow_corrects_what_others_feared() {
        var id = put();
        var claimed = store.claim(id, 1, clock.instant()).orElseThrow();
        delivery.carry(id, 1);
        assertThat(state(id)).isEqualTo(MailState.UNCERTAIN);
        assertThat(store.settle(id, claimed.tries(), MailState.SENT, "", "", clock.instant()))
                .isTrue();
        assertThat(state(id)).isEqualTo(MailState.SENT);
    }
}
