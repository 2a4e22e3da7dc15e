package fr.inventons.recognition.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.LabelFiles.Filed;
import fr.inventons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A number is given once, none is missing, whatever stops a submission. */
@InventonsTest
class NumberTest {
    @Autowired LabelFiles files;
    @Autowired Candidacies candidacies;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;
    @Autowired ProgramClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void files_submitted_at_the_same_moment_have_numbers_that_follow_each_other() throws Exception {
        var drafts = IntStream.range(0, 8).mapToObj(each -> ready()).toList();
        int before = last();
        Together.all(
                drafts.stream()
                        .map(file ->
                                (Callable<Submitting>)
                                        () -> candidacies.submit(file.bearer(), file.id()))
                        .toList());
        var expected = IntStream.rangeClosed(before + 1, before + 8).boxed().toList();
        assertThat(drafts.stream().map(this::rank).sorted().toList()).isEqualTo(expected);
        assertThat(last()).isEqualTo(before + 8);
    }

    @Test
    void two_people_who_submit_the_same_file_at_the_same_moment_get_one_number() throws Exception {
        var file = ready();
        int before = last();
        var acts = new ArrayList<Callable<Submitting>>();
        for (int each = 0; each < 4; each++) {
            var by = each % 2 == 0 ? file.bearer() : file.officer();
            acts.add(() -> candidacies.submit(by, file.id()));
        }
        var outcomes = Together.all(acts);
        assertThat(outcomes).allMatch(one -> one instanceof Submitting.Submitted);
        assertThat(last()).isEqualTo(before + 1);
        assertThat(journal.count("candidacy.submitted", "candidacy", file.id().value()))
                .isEqualTo(1);
        assertThat(candidacies.acknowledgement(file.id()).orElseThrow().version()).isEqualTo(1);
    }

    /**
     * The program is killed when the submission is written and not yet kept: the database's session
     * ends without a word, as kill -9 ends it.
     */
    @Test
    void killed_in_the_middle_of_a_submission_the_state_is_the_one_before() throws Exception {
        var killed = ready();
        int before = last();
        assertThatThrownBy(() ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> {
                                    var done = candidacies.submit(killed.bearer(), killed.id());
                                    assertThat(done).isInstanceOf(Submitting.Submitted.class);
                                    kill(
                                            jdbc.sql("select pg_backend_pid()")
                                                    .query(Integer.class)
                                                    .single());
                                }))
                .isNotNull();
        var state = candidacies.candidacy(killed.id()).orElseThrow();
        assertThat(state.state()).isEqualTo(CandidacyState.DRAFT);
        assertThat(state.number()).isEmpty();
        assertThat(candidacies.file(killed.id())).isEmpty();
        assertThat(journal.count("candidacy.submitted", "candidacy", killed.id().value())).isZero();
        assertThat(last()).isEqualTo(before);
        candidacies.submit(killed.bearer(), killed.id());
        assertThat(rank(killed)).isEqualTo(before + 1);
    }

    /** Who waits for the number of somebody who is killed takes it, and no number is missing. */
    @Test
    void who_waits_behind_a_killed_submission_takes_its_number() throws Exception {
        var killed = ready();
        var waiting = ready();
        int before = last();
        var written = new CountDownLatch(1);
        var blocked = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    threads.submit(() ->
                            new TransactionTemplate(transactions)
                                    .executeWithoutResult(status -> {
                                        candidacies.submit(killed.bearer(), killed.id());
                                        var own =
                                                jdbc.sql("select pg_backend_pid()")
                                                        .query(Integer.class)
                                                        .single();
                                        written.countDown();
                                        await(blocked);
                                        kill(own);
                                    }));
            await(written);
            var second = threads.submit(() -> candidacies.submit(waiting.bearer(), waiting.id()));
            while (!second.isDone() && waitersForANumber() == 0) {
                Thread.sleep(10);
            }
            blocked.countDown();
            assertThatThrownBy(first::get).isNotNull();
            assertThat(second.get()).isInstanceOf(Submitting.Submitted.class);
        }
        assertThat(rank(waiting)).isEqualTo(before + 1);
        assertThat(candidacies.candidacy(killed.id()).orElseThrow().number()).isEmpty();
    }

    @Test
    void the_database_refuses_to_change_a_number_or_what_was_submitted() {
        var file = files.submitted("21");
        for (var forbidden :
                List.of(
                        "update candidacy.file set number = 'C-2018-9999' where id = :id",
                        "update candidacy.submission set content = '{}' where candidacy_id = :id",
                        "delete from candidacy.submission where candidacy_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).param("id", file.id().value()).update())
                    .as(forbidden)
                    .isNotNull();
        }
    }

    private Filed ready() {
        return files.complete(files.draft("21"));
    }

    private int rank(Filed file) {
        var number = candidacies.candidacy(file.id()).orElseThrow().number();
        return Integer.parseInt(number.substring("C-2018-".length()));
    }

    private int last() {
        return jdbc.sql("select coalesce(max(last), 0) from candidacy.numbering where year = 2018")
                .query(Integer.class)
                .single();
    }

    private int waitersForANumber() {
        return jdbc.sql(
                        """
                        select count(*)
                          from pg_stat_activity
                         where wait_event_type = 'Lock' and query like '%candidacy.numbering%'
                        """)
                .query(Integer.class)
                .single();
    }

    private void kill(int session) {
        jdbc.sql("select pg_terminate_backend(:session)")
                .param("session", session)
                .query(Boolean.class)
                .optional();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
