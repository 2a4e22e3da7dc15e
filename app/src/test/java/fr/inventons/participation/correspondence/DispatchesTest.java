package fr.inventons.participation.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.platform.mail.MailState;
import fr.inventons.platform.mail.Tracked;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Statements;
import fr.inventons.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@InventonsTest
class DispatchesTest {
    private static final Instant IN_A_RESERVE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant RESERVE_ENDS = Instant.parse("2026-03-22T23:00:00Z");

    @Autowired Dispatches dispatches;
    @Autowired Meetings meetings;
    @Autowired Post post;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;
    @Autowired ProgramClock clock;

    private Actor officer;
    private MeetingId meeting;

    @BeforeEach
    void a_meeting() {
        officer = day.officer();
        meeting = day.prepared(officer);
    }

    @AfterEach
    void today() {
        clock.comeBack();
    }

    /** The meeting of a campaign that knows a reserve, on a day within it. */
    private void inAReserve() {
        clock.travelTo(IN_A_RESERVE);
        var like = Day.asked();
        var opening =
                meetings.open(
                        officer,
                        new NewMeeting(
                                new CampaignId("2026-quartiers-2030"),
                                like.department(),
                                like.neighbourhood(),
                                like.title(),
                                LocalDate.of(2026, 10, 10),
                                like.startsAt(),
                                like.place()));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        meeting = ((Opening.Opened) opening).id();
    }

    private Dispatch see(DispatchId id) {
        return dispatches.see(officer, id).orElseThrow();
    }

    private Counts counts() {
        return dispatches.counts(Set.of(meeting)).getOrDefault(meeting, Counts.NONE);
    }

    private Tracked mail(DispatchId id) {
        return Objects.requireNonNull(dispatches.mails(List.of(see(id))).get(id));
    }

    private long lines(String type, DispatchId id) {
        return journal.count("correspondence." + type, "dispatch", id.value());
    }

    /** What a mail server made of it, without one. */
    private void became(DispatchId id, MailState state) {
        jdbc.sql("update platform.outbox set state = :state, code = '5.1.1' where id = :id")
                .param("state", state.name())
                .param("id", see(id).mail().orElseThrow().value())
                .update();
    }

    @Test
    void each_person_is_told_by_the_way_that_reaches_her() {
        var by =
                List.of(
                        post.mailed(),
                        post.called(),
                        post.posted(),
                        post.person("Relais", "", "", "", "Centre social des Oliviers"),
                        post.person("Sans-Voie", "", "", "", ""));
        var channels =
                by.stream()
                        .map(person -> see(post.send(officer, meeting, person)).channel())
                        .toList();
        assertThat(channels)
                .containsExactly(
                        Channel.EMAIL, Channel.CALL, Channel.POST, Channel.RELAY, Channel.HAND);
        assertThat(counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0));
        assertThat(dispatches.errands(officer, meeting))
                .extracting(Errand::channel, Errand::how)
                .containsExactlyInAnyOrder(
                        tuple(Channel.CALL, "+33639980034"),
                        tuple(Channel.POST, "3 rue des Oliviers\n20000 Ajaccio"),
                        tuple(Channel.RELAY, "Centre social des Oliviers"),
                        tuple(Channel.HAND, ""));
    }

    @Test
    void said_twice_is_told_once_even_at_the_same_moment() throws Exception {
        var person = post.mailed();
        var letter = Post.letter("invitation-1");
        var first = post.send(officer, meeting, person, letter);
        assertThat(post.send(officer, meeting, person, letter)).isEqualTo(first);
        assertThat(lines("sent", first)).isOne();
        var other = post.mailed();
        var ids =
                new HashSet<>(
                        Together.all(
                                Collections.<Callable<DispatchId>>nCopies(
                                        8, () -> post.send(officer, meeting, other, letter))));
        assertThat(ids).hasSize(1);
        assertThat(lines("sent", ids.iterator().next())).isOne();
        assertThat(dispatches.of(officer, meeting)).hasSize(2);
        assertThat(
                        jdbc.sql("select count(*) from platform.outbox where key like :key")
                                .param("key", "dispatch/" + meeting.value() + "/%")
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void a_message_outside_the_change_that_gives_its_reason_is_refused() {
        var person = post.mailed();
        assertThatThrownBy(() -> dispatches.send(officer, meeting, person, Post.letter("dehors")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_journal_holds_no_name_no_address_and_no_word_of_the_letter() {
        var id = post.send(officer, meeting, post.called());
        dispatches.settle(officer, id, Outcome.REACHED);
        var facts =
                jdbc.sql("select fact::text from platform.journal where fact ->> 'dispatch' = :id")
                        .param("id", id.value().toString())
                        .query(String.class)
                        .list();
        assertThat(facts)
                .hasSize(2)
                .noneMatch(fact -> fact.contains("Appelée") || fact.contains("3998"))
                .noneMatch(fact -> fact.contains("14 avril"));
    }

    @Test
    void an_errand_is_settled_in_one_touch_and_taken_back_in_one() {
        var id = post.send(officer, meeting, post.called());
        assertThat(dispatches.settle(officer, id, Outcome.NO_ANSWER))
                .isEqualTo(new Handling.Done());
        assertThat(see(id).errand()).isTrue();
        assertThat(dispatches.settle(officer, id, Outcome.REACHED)).isEqualTo(new Handling.Done());
        assertThat(see(id).errand()).isFalse();
        assertThat(counts().done()).isOne();
        assertThat(dispatches.reopen(officer, id)).isEqualTo(new Handling.Done());
        assertThat(see(id).outcome()).contains(Outcome.NO_ANSWER);
        assertThat(dispatches.reopen(officer, id)).isEqualTo(new Handling.Done());
        assertThat(see(id).outcome()).isEmpty();
        assertThat(dispatches.reopen(officer, id)).isEqualTo(new Handling.AlreadyDone());
        assertThat(lines("settled", id)).isEqualTo(2);
        assertThat(lines("reopened", id)).isEqualTo(2);
        assertThat(dispatches.attempts(see(id)))
                .extracting(Attempt::outcome, Attempt::undone)
                .containsExactly(tuple(Outcome.NO_ANSWER, true), tuple(Outcome.REACHED, true));
    }

    @Test
    void the_second_of_two_officers_is_told_and_changes_nothing() {
        var id = post.send(officer, meeting, post.called());
        var shown = see(id).revision();
        assertThat(dispatches.settle(day.officer(), id, Outcome.REACHED, shown))
                .isEqualTo(new Handling.Done());
        assertThat(dispatches.settle(officer, id, Outcome.NO_ANSWER, shown))
                .isInstanceOfSatisfying(
                        Handling.Changed.class,
                        changed -> assertThat(changed.now().outcome()).contains(Outcome.REACHED));
        assertThat(dispatches.settle(officer, id, Outcome.REACHED, shown))
                .isEqualTo(new Handling.AlreadyDone());
        assertThat(see(id).outcome()).contains(Outcome.REACHED);
        assertThat(lines("settled", id)).isOne();
    }

    @Test
    void what_goes_by_mail_is_nobodys_errand() {
        var id = post.send(officer, meeting, post.mailed());
        assertThat(dispatches.settle(officer, id, Outcome.REACHED))
                .isEqualTo(new Handling.ByMail());
        assertThat(lines("settled", id)).isZero();
        assertThat(dispatches.errands(officer, meeting)).isEmpty();
    }

    @Test
    void a_mail_that_has_not_left_is_taken_back_when_the_officer_calls_instead() {
        var person = post.person("Deux-Voies", Post.address(), "0639980035", "", "");
        var id = post.send(officer, meeting, person);
        assertThat(dispatches.redirect(officer, id, Channel.POST))
                .isEqualTo(new Handling.NoAddress(Channel.POST));
        assertThat(dispatches.redirect(officer, id, Channel.CALL)).isEqualTo(new Handling.Done());
        assertThat(see(id).mail()).isEmpty();
        assertThat(dispatches.errands(officer, meeting))
                .extracting(Errand::how)
                .containsExactly("+33639980035");
        assertThat(dispatches.redirect(officer, id, Channel.CALL))
                .isEqualTo(new Handling.AlreadyDone());
        assertThat(dispatches.redirect(officer, id, Channel.EMAIL)).isEqualTo(new Handling.Done());
        assertThat(mail(id).state()).isEqualTo(MailState.WAITING);
        assertThat(dispatches.filed(see(id)).orElseThrow().attached()).hasSize(1);
        assertThat(lines("redirected", id)).isEqualTo(2);
    }

    @Test
    void a_mail_that_came_back_leaves_again_to_the_address_that_was_corrected() {
        var person = post.mailed();
        var id = post.send(officer, meeting, person);
        assertThat(dispatches.again(officer, id))
                .isEqualTo(new Handling.NotThere(MailState.WAITING));
        became(id, MailState.RETURNED);
        assertThat(counts().troubled()).isOne();
        var corrected = Post.address();
        jdbc.sql("update identity.person set email = :email where id = :id")
                .param("email", corrected)
                .param("id", person.value())
                .update();
        assertThat(dispatches.again(officer, id)).isEqualTo(new Handling.Done());
        assertThat(mail(id).state()).isEqualTo(MailState.WAITING);
        assertThat(mail(id).address()).isEqualTo(corrected);
        assertThat(lines("sent-again", id)).isOne();
    }

    @Test
    void an_electoral_reserve_holds_a_mailing_and_lets_practical_news_through() {
        inAReserve();
        var mailed = post.send(officer, meeting, post.mailed());
        var called = post.send(officer, meeting, post.called());
        var moved =
                post.send(officer, meeting, post.called(), Post.letter("date-2").practicalNews());
        assertThat(see(mailed).heldUntil()).contains(RESERVE_ENDS);
        assertThat(mail(mailed).dueAt()).isEqualTo(RESERVE_ENDS);
        assertThat(see(called).held(clock.instant())).isTrue();
        assertThat(see(moved).heldUntil()).isEmpty();
        assertThat(dispatches.errands(officer, meeting))
                .extracting(Errand::id)
                .containsExactly(moved);
        assertThat(counts().held()).isEqualTo(2);
        clock.travelTo(RESERVE_ENDS);
        assertThat(dispatches.errands(officer, meeting)).hasSize(2);
        assertThat(counts().held()).isZero();
    }

    @Test
    void a_reasoned_exception_lets_what_is_held_go_and_stays_written() {
        inAReserve();
        var mailed = post.send(officer, meeting, post.mailed());
        post.send(officer, meeting, post.called());
        assertThat(dispatches.release(officer, meeting, "  "))
                .isEqualTo(new Handling.ReasonMissing());
        assertThat(dispatches.release(officer, meeting, "x".repeat(301)))
                .isEqualTo(new Handling.ReasonTooLong(301, Dispatches.REASON_LIMIT));
        assertThat(dispatches.release(officer, meeting, "Information pratique"))
                .isEqualTo(new Handling.Done());
        assertThat(see(mailed).exception()).isEqualTo("Information pratique");
        assertThat(mail(mailed).dueAt()).isBefore(RESERVE_ENDS);
        assertThat(dispatches.errands(officer, meeting)).hasSize(1);
        assertThat(journal.count("correspondence.released", "meeting", meeting.value())).isOne();
        assertThat(dispatches.release(officer, meeting, "Encore"))
                .isEqualTo(new Handling.AlreadyDone());
        assertThat(journal.count("correspondence.released", "meeting", meeting.value())).isOne();
    }

    @Test
    void neither_another_departement_nor_a_facilitator_reads_or_changes_anything() {
        var id = post.send(officer, meeting, post.called());
        var strangers = List.of(day.officerElsewhere(), Actor.ANYONE, day.facilitator(meeting));
        for (var stranger : strangers) {
            assertThat(dispatches.of(stranger, meeting)).isEmpty();
            assertThat(dispatches.errands(stranger, meeting)).isEmpty();
            assertThat(dispatches.see(stranger, id)).isEqualTo(Optional.empty());
            var refusal =
                    stranger.equals(strangers.getLast())
                            ? new Handling.NotAllowed()
                            : new Handling.Unknown();
            assertThat(dispatches.settle(stranger, id, Outcome.REACHED)).isEqualTo(refusal);
            assertThat(dispatches.reopen(stranger, id)).isEqualTo(refusal);
            assertThat(dispatches.redirect(stranger, id, Channel.HAND)).isEqualTo(refusal);
            assertThat(dispatches.again(stranger, id)).isEqualTo(refusal);
            assertThat(dispatches.release(stranger, meeting, "raison")).isEqualTo(refusal);
        }
        assertThat(see(id).revision()).isOne();
        assertThat(dispatches.settle(officer, new DispatchId(UUID.randomUUID()), Outcome.REACHED))
                .isEqualTo(new Handling.Unknown());
    }

    @Test
    void counting_many_messages_costs_two_statements() throws Exception {
        for (int i = 0; i < 5; i++) {
            post.send(officer, meeting, post.mailed());
        }
        PersonId called = post.called();
        post.send(officer, meeting, called);
        assertThat(Statements.of(() -> dispatches.counts(Set.of(meeting)))).isEqualTo(2);
    }

    @Test
    void the_hour_of_a_message_is_the_programs() {
        clock.travelTo(Instant.parse("2018-03-01T09:00:00Z"));
        var id = post.send(officer, meeting, post.called());
        assertThat(see(id).sentAt()).isBetween("2018-03-01T09:00:00Z", "2018-03-01T09:01:00Z");
    }
}
