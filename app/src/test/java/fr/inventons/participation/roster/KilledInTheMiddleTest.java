package fr.inventons.participation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server killed at work leaves behind: all of a list, or nothing. */
@InventonsTest
class KilledInTheMiddleTest {
    private static final int PEOPLE = 2_500;

    @Autowired Rosters rosters;
    @Autowired ListDesk desk;
    @Autowired Participants participants;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;

    @Test
    void a_list_cut_in_the_middle_is_not_there_and_the_next_look_writes_it_once() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.people(PEOPLE)));
        var agreeing = Thread.ofVirtual().start(() -> rosters.agree(officer, id));
        assertThat(cut(officer, id)).as("a connection was cut while it wrote").isTrue();
        join(agreeing);
        assertThat(desk.see(officer, id).state()).isEqualTo(Draft.State.WRITING);
        assertThat(participants.of(officer, meeting)).isEmpty();
        assertThat(journal.count("roster.list-written", "draft", id.value())).isZero();

        silentForLong(id);
        assertThat(desk.await(officer, id).done()).isEqualTo(new Draft.Done(PEOPLE, 0, 0, 0, 0, 0));
        assertThat(participants.of(officer, meeting)).hasSize(PEOPLE);
        assertThat(journal.count("roster.list-written", "draft", id.value())).isOne();
        assertThat(rosters.agree(officer, id)).isEqualTo(new Agreeing.Agreed());
        assertThat(participants.of(officer, meeting)).hasSize(PEOPLE);
    }

    @Test
    void a_reading_that_was_cut_begins_again() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        jdbc.sql(
                        """
                        update roster.draft
                           set state = 'READING', content = :content
                         where id = :id
                        """)
                .param("content", ListDesk.file(ListDesk.FIVE))
                .param("id", id.value())
                .update();
        assertThat(desk.see(officer, id).state()).isEqualTo(Draft.State.READING);
        silentForLong(id);
        assertThat(desk.await(officer, id).state()).isEqualTo(Draft.State.READY);
        assertThat(desk.lines(officer, id, Verdict.ADD)).hasSize(2);
    }

    /** Ends the session that writes, once some hundreds of lines are written; as a kill would. */
    private boolean cut(Actor officer, DraftId id) {
        for (int turn = 0; turn < 600; turn++) {
            var draft = desk.see(officer, id);
            if (draft.state() == Draft.State.WRITING && draft.progress().lines() > 0) {
                return writer().map(pid ->
                                jdbc.sql("select pg_terminate_backend(:pid)")
                                        .param("pid", pid)
                                        .query(Boolean.class)
                                        .single())
                        .orElse(false);
            }
            ListDesk.pause();
        }
        return false;
    }

    private Optional<Integer> writer() {
        return jdbc.sql(
                        """
                        select pid
                          from pg_locks
                         where relation = 'roster.draft'::regclass
                           and mode = 'RowShareLock'
                           and granted
                         order by pid
                         limit 1
                        """)
                .query(Integer.class)
                .optional();
    }

    private void silentForLong(DraftId id) {
        jdbc.sql(
                        """
                        update roster.progress
                           set alive_at = clock_timestamp() - interval '1 hour'
                         where draft_id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
