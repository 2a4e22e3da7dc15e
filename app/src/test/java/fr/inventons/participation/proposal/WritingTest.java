package fr.inventons.participation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing at a table: who, when, how much, and nothing lost. */
@InventonsTest
class WritingTest {
    @Autowired Rooms rooms;
    @Autowired Proposals proposals;
    @Autowired Workshops workshops;
    @Autowired Meetings meetings;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void a_table_writes_at_any_completeness_and_reads_what_is_missing() {
        var room = rooms.open("2A");
        var written =
                written(
                        proposals.write(
                                room.rapporteur(),
                                room.table(),
                                new Draft("", "On attend.", "", "")));
        assertThat(written.missing()).containsExactly(Part.PROBLEM, Part.TEXT);
        assertThat(written.title()).isEqualTo("On attend");
        assertThat(written.reference()).matches("2A-2018-[0-9]{2,}");
        assertThat(written.stage()).isEqualTo(Stage.SAID);
        assertThat(rooms.journal(written.id().value())).containsExactly("proposal.written");
        assertThat(proposals.versions(room.rapporteur(), written.id())).hasSize(1);
    }

    @Test
    void the_facilitator_writes_too_and_nobody_else() {
        var room = rooms.open("2A");
        assertThat(proposals.write(room.facilitator(), room.table(), whole()))
                .isInstanceOf(Writing.Written.class);
        for (var by :
                List.of(
                        room.otherRapporteur(),
                        room.officer(),
                        room.councillor(),
                        Actor.ANYONE,
                        rooms.open("34").facilitator())) {
            assertThat(proposals.write(by, room.table(), whole()))
                    .isEqualTo(new Writing.NotAllowed());
        }
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).hasSize(1);
    }

    @Test
    void an_unknown_table_an_empty_draft_and_a_long_text_are_refused() {
        var room = rooms.open("2A");
        assertThat(proposals.write(room.rapporteur(), TableId.random(), whole()))
                .isEqualTo(new Writing.Unknown());
        assertThat(proposals.write(room.rapporteur(), room.table(), new Draft(" ", "", "\n", "")))
                .isEqualTo(new Writing.NothingTyped());
        assertThat(
                        proposals.write(
                                room.rapporteur(),
                                room.table(),
                                new Draft("", "a".repeat(1201), "", "Un bus")))
                .isEqualTo(new Writing.TooLong(Part.FINDING, 1201, 1200));
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).isEmpty();
    }

    @Test
    void a_workshop_that_is_not_open_or_closed_refuses_and_writes_nothing() {
        var prepared = rooms.prepared("2A");
        assertThat(proposals.write(prepared.rapporteur(), prepared.table(), whole()))
                .isEqualTo(new Writing.WorkshopNotOpen(Optional.empty()));
        var room = rooms.open("2A");
        var there = rooms.write(room, "Un bus le soir");
        workshops.close(room.officer(), room.workshop());
        var since = workshops.workshop(room.workshop()).orElseThrow().closedAt();
        assertThat(proposals.write(room.rapporteur(), room.table(), whole()))
                .isEqualTo(new Writing.WorkshopNotOpen(since));
        assertThat(proposals.rewrite(room.rapporteur(), there.id(), whole()))
                .isEqualTo(new Writing.WorkshopNotOpen(since));
        assertThat(proposals.named(Set.of(there.id()))).containsExactly(there);
        assertThat(rooms.journal(there.id().value())).containsExactly("proposal.written");
    }

    @Test
    void a_form_sent_twice_writes_once_even_at_the_same_moment() throws Exception {
        var room = rooms.open("2A");
        var draft = new Draft(UUID.randomUUID(), 0, "Un bus", "", "", "Un bus le soir");
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ArrayList<Future<Writing>>();
            for (int i = 0; i < 4; i++) {
                ended.add(
                        clicks.submit(
                                () -> proposals.write(room.rapporteur(), room.table(), draft)));
            }
            for (var one : ended) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isInstanceOf(Writing.Written.class);
            }
        }
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).hasSize(1);
    }

    @Test
    void the_second_of_two_writers_sees_both_texts_and_nothing_is_lost() {
        var room = rooms.open("2A");
        var there = rooms.write(room, "Un bus le soir");
        var first = new Draft(UUID.randomUUID(), 1, "Un bus", "", "", "Un bus à minuit");
        var second = new Draft(UUID.randomUUID(), 1, "Un bus", "", "", "Un taxi partagé");
        assertThat(proposals.rewrite(room.rapporteur(), there.id(), first))
                .isInstanceOf(Writing.Written.class);
        var refused = proposals.rewrite(room.facilitator(), there.id(), second);
        assertThat(refused).isInstanceOf(Writing.WrittenMeanwhile.class);
        var theirs = ((Writing.WrittenMeanwhile) refused).theirs();
        assertThat(theirs.text()).isEqualTo("Un bus à minuit");
        // Seen, then kept on purpose: both stand in the history.
        var kept =
                new Draft(UUID.randomUUID(), theirs.version(), "Un bus", "", "", "Un taxi partagé");
        assertThat(proposals.rewrite(room.facilitator(), there.id(), kept))
                .isInstanceOf(Writing.Written.class);
        assertThat(proposals.versions(room.rapporteur(), there.id()))
                .extracting(Version::text)
                .containsExactly("Un bus le soir", "Un bus à minuit", "Un taxi partagé");
        assertThat(rooms.journal(there.id().value()))
                .containsExactly("proposal.written", "proposal.rewritten", "proposal.rewritten");
    }

    @Test
    void a_workshop_that_closes_under_a_draft_refuses_it() throws Exception {
        var room = rooms.open("2A");
        var closed = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var closing =
                    people.submit(() ->
                            transaction.executeWithoutResult(status -> {
                                workshops.close(room.officer(), room.workshop());
                                closed.countDown();
                                pause();
                            }));
            closed.await();
            var writing =
                    people.submit(() -> proposals.write(room.rapporteur(), room.table(), whole()));
            closing.get(20, TimeUnit.SECONDS);
            assertThat(writing.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(Writing.WorkshopNotOpen.class);
        }
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).isEmpty();
    }

    @Test
    void a_workshop_cannot_close_before_a_draft_under_way_is_kept() throws Exception {
        var room = rooms.open("2A");
        var writing = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept =
                    people.submit(() ->
                            transaction.execute(status -> {
                                var ended =
                                        proposals.write(room.rapporteur(), room.table(), whole());
                                writing.countDown();
                                pause();
                                return ended;
                            }));
            writing.await();
            meetings.close(room.officer(), room.meeting());
            assertThat(kept.isDone()).isTrue();
        }
        assertThat(proposals.ofMeetings(Set.of(room.meeting()))).hasSize(1);
    }

    @Test
    void the_sheet_is_filled_by_its_table_until_the_signature() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        var sheet = sheet("Le réseau de bus", "national");
        assertThat(written(proposals.complete(room.rapporteur(), id, sheet)).sheet())
                .isEqualTo(sheet);
        assertThat(proposals.complete(room.otherRapporteur(), id, Sheet.EMPTY))
                .isEqualTo(new Writing.NotAllowed());
        assertThat(proposals.complete(room.officer(), id, Sheet.EMPTY))
                .isEqualTo(new Writing.NotAllowed());
        assertThat(proposals.complete(Actor.ANYONE, id, Sheet.EMPTY))
                .isEqualTo(new Writing.Unknown());
        assertThat(proposals.complete(room.rapporteur(), id, sheet("x".repeat(601), "")))
                .isEqualTo(new Writing.TooLong(Part.WHO_COULD, 601, 600));
        assertThat(proposals.complete(room.rapporteur(), id, sheet("Autre", ""), 1))
                .isInstanceOf(Writing.WrittenMeanwhile.class);
        proposals.advance(room.officer(), Set.of(id), Stage.VALIDATION);
        proposals.advance(room.officer(), Set.of(id), Stage.SENT);
        assertThat(proposals.complete(room.rapporteur(), id, Sheet.EMPTY))
                .isEqualTo(new Writing.NotNow(Stage.SENT));
        assertThat(proposals.named(Set.of(id)).getFirst().sheet()).isEqualTo(sheet);
        assertThat(rooms.journal(id.value())).contains("proposal.completed");
    }

    @Test
    void words_are_corrected_during_the_relecture_alone_and_the_council_sees_what_changed() {
        var room = rooms.open("2A");
        var there = rooms.write(room, "Un bus le soir");
        var before = new Draft("Un bus", "Constat", "", "Un secret de brouillon");
        proposals.rewrite(room.rapporteur(), there.id(), before);
        var draft = new Draft("Un bus", "Constat", "", "Un bus de nuit le samedi");
        proposals.rewrite(room.rapporteur(), there.id(), draft);
        proposals.release(room.rapporteur(), there.id());
        assertThat(proposals.correct(room.rapporteur(), there.id(), whole()))
                .isEqualTo(new Writing.NotNow(Stage.RELEASED));
        meetings.close(room.officer(), room.meeting());
        var corrected = new Draft("Un bus", "Constat", "", "Un bus de nuit le vendredi");
        assertThat(proposals.correct(room.councillor(), there.id(), corrected))
                .isEqualTo(new Writing.NotAllowed());
        assertThat(proposals.correct(room.rapporteur(), there.id(), corrected))
                .isInstanceOf(Writing.Written.class);
        var seen = proposals.versions(room.councillor(), there.id());
        assertThat(seen)
                .extracting(Version::text)
                .containsExactly("Un bus de nuit le samedi", "Un bus de nuit le vendredi");
        assertThat(proposals.corrections(Set.of(there.id())))
                .singleElement()
                .extracting(Correction::words)
                .isEqualTo(1);
        assertThat(proposals.versions(Actor.ANYONE, there.id())).isEmpty();
        proposals.advance(room.officer(), Set.of(there.id()), Stage.VALIDATION);
        assertThat(proposals.correct(room.rapporteur(), there.id(), whole()))
                .isEqualTo(new Writing.NotNow(Stage.VALIDATION));
        assertThat(rooms.journal(there.id().value())).contains("proposal.corrected");
    }

    @Test
    void what_was_written_cannot_be_deleted_nor_its_history_changed() {
        var room = rooms.open("2A");
        var id = rooms.write(room, "Un bus le soir").id().value();
        for (var attempt :
                List.of(
                        "delete from proposal.proposal where id = :id",
                        "delete from proposal.version where proposal_id = :id",
                        "update proposal.version set title = 'x' where proposal_id = :id",
                        "update proposal.passage set stage = 'SENT' where proposal_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).param("id", id).update())
                    .hasMessageContaining("is kept");
        }
    }

    /** A new form each time. */
    private static Draft whole() {
        return new Draft("Un bus", "Constat", "Effet", "Un bus le soir");
    }

    private static Sheet sheet(String whoCould, String level) {
        return new Sheet("", "", "", "", "", "", "", "", "", "", level, whoCould, "");
    }

    private static Proposal written(Writing ended) {
        assertThat(ended).isInstanceOf(Writing.Written.class);
        return ((Writing.Written) ended).proposal();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
