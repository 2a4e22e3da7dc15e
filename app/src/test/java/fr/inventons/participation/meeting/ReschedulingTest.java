package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.meeting.MeetingChange.Kind;
import fr.inventons.participation.meeting.MeetingChange.Occasion;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class ReschedulingTest {
    private static final LocalDate WEEK_AFTER = LocalDate.of(2018, 4, 21);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;

    @BeforeEach
    void in_march() {
        clock.travelTo(Instant.parse("2018-03-01T09:00:00Z"));
    }

    @Test
    void a_day_moves_and_what_was_told_before_is_kept() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var moved = meetings.move(officer, id, WEEK_AFTER, TEN, " Médiathèque ");
        var change =
                new MeetingChange(
                        1,
                        Kind.MOVED,
                        new Occasion(
                                LocalDate.of(2018, 4, 14), LocalTime.of(9, 30), "Salle des fêtes"),
                        new Occasion(WEEK_AFTER, TEN, "Médiathèque"),
                        "",
                        meetings.changes(id).getFirst().at());
        assertThat(moved).isEqualTo(new Rescheduling.Done(change));
        assertThat(meetings.changes(id)).containsExactly(change);
        var meeting = meetings.meeting(id).orElseThrow();
        assertThat(meeting.day()).isEqualTo(WEEK_AFTER);
        assertThat(meeting.startsAt()).isEqualTo(TEN);
        assertThat(meeting.place()).isEqualTo("Médiathèque");
        assertThat(journal.count("meeting.moved", "meeting", id.value())).isOne();
        assertThat(meetings.move(officer, id, WEEK_AFTER, TEN, "Médiathèque"))
                .isEqualTo(new Rescheduling.AlreadySo());
        assertThat(journal.count("meeting.moved", "meeting", id.value())).isOne();
    }

    @Test
    void a_postponed_day_does_not_begin_until_it_has_a_date_again_even_the_same_one() {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(meetings.postpone(officer, id, "La salle est inondée."))
                .isInstanceOf(Rescheduling.Done.class);
        var postponed = meetings.meeting(id).orElseThrow();
        assertThat(postponed.postponed()).isTrue();
        assertThat(journal.count("meeting.postponed", "meeting", id.value())).isOne();
        assertThat(meetings.postpone(officer, id, "Encore"))
                .isEqualTo(new Rescheduling.AlreadySo());
        assertThat(meetings.begin(officer, id))
                .isEqualTo(new MeetingProgress.Postponed(postponed.postponedAt().orElseThrow()));
        assertThat(
                        meetings.move(
                                officer,
                                id,
                                postponed.day(),
                                postponed.startsAt(),
                                postponed.place()))
                .isInstanceOf(Rescheduling.Done.class);
        assertThat(meetings.meeting(id).orElseThrow().postponed()).isFalse();
        assertThat(meetings.changes(id)).extracting(MeetingChange::number).containsExactly(1, 2);
        assertThat(meetings.begin(officer, id)).isEqualTo(new MeetingProgress.Done());
    }

    @Test
    void a_cancelled_day_takes_nothing_more() {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(meetings.cancel(officer, id, "Trop peu de personnes."))
                .isInstanceOf(Rescheduling.Done.class);
        var meeting = meetings.meeting(id).orElseThrow();
        assertThat(meeting.state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(meeting.over()).isTrue();
        assertThat(meetings.changes(id).getLast().reason()).isEqualTo("Trop peu de personnes.");
        assertThat(journal.count("meeting.cancelled", "meeting", id.value())).isOne();
        var over = new Rescheduling.Over(meeting.cancelledAt().orElseThrow());
        assertThat(meetings.cancel(officer, id, "Encore")).isEqualTo(over);
        assertThat(meetings.move(officer, id, WEEK_AFTER, TEN, "Ailleurs")).isEqualTo(over);
        var never = new MeetingProgress.Cancelled(meeting.cancelledAt().orElseThrow());
        assertThat(meetings.begin(officer, id)).isEqualTo(never);
        assertThat(meetings.announce(officer, id)).isEqualTo(never);
    }

    @Test
    void a_day_to_come_moves_neither_into_the_past_nor_out_of_the_campaign() {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(meetings.move(officer, id, LocalDate.of(2018, 2, 28), TEN, "Salle"))
                .isEqualTo(new Rescheduling.InThePast(LocalDate.of(2018, 3, 1)));
        assertThat(meetings.move(officer, id, LocalDate.of(2018, 10, 31), TEN, "Salle"))
                .isEqualTo(
                        new Rescheduling.OutsideCampaign(
                                LocalDate.of(2017, 11, 1), LocalDate.of(2018, 10, 30)));
        assertThat(meetings.move(officer, id, WEEK_AFTER, TEN, "  "))
                .isEqualTo(new Rescheduling.PlaceMissing());
        assertThat(meetings.move(officer, id, WEEK_AFTER, TEN, "x".repeat(201)))
                .isEqualTo(new Rescheduling.PlaceTooLong(201, 200));
        assertThat(meetings.postpone(officer, id, " ")).isEqualTo(new Rescheduling.ReasonMissing());
        assertThat(meetings.cancel(officer, id, "x".repeat(301)))
                .isEqualTo(new Rescheduling.ReasonTooLong(301, 300));
        assertThat(meetings.changes(id)).isEmpty();
        assertThat(journal.count("meeting.moved", "meeting", id.value())).isZero();
    }

    @Test
    void a_day_that_has_begun_stays_where_it_is() {
        var officer = day.officer();
        var id = day.begun(officer);
        assertThat(meetings.move(officer, id, WEEK_AFTER, TEN, "Salle"))
                .isEqualTo(new Rescheduling.Begun());
        assertThat(meetings.cancel(officer, id, "Non")).isEqualTo(new Rescheduling.Begun());
    }

    @Test
    void only_the_officer_of_the_departement_decides() {
        var id = day.prepared(day.officer());
        assertThat(meetings.move(day.officerElsewhere(), id, WEEK_AFTER, TEN, "Salle"))
                .isEqualTo(new Rescheduling.Unknown());
        assertThat(meetings.cancel(day.facilitator(id), id, "Non"))
                .isEqualTo(new Rescheduling.NotAllowed(Day.HERE));
        assertThat(meetings.postpone(day.officer(), MeetingId.random(), "Non"))
                .isEqualTo(new Rescheduling.Unknown());
        assertThat(meetings.changes(id)).isEmpty();
    }

    @Test
    void two_cancellations_at_once_are_one() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var outcomes =
                Together.all(
                        Collections.nCopies(
                                8, () -> meetings.cancel(officer, id, "Grève des trains.")));
        assertThat(outcomes).filteredOn(Rescheduling.Done.class::isInstance).hasSize(1);
        assertThat(meetings.changes(id)).hasSize(1);
        assertThat(journal.count("meeting.cancelled", "meeting", id.value())).isOne();
    }

    @Test
    void who_decides_without_knowing_of_another_decision_is_told_of_it() {
        var officer = day.officer();
        var id = day.prepared(officer);
        meetings.move(officer, id, WEEK_AFTER, TEN, "Médiathèque");
        var cancel = new DateDecision.Cancel("Trop tôt.");
        assertThat(meetings.decide(officer, id, Optional.of(0), cancel))
                .isEqualTo(new Rescheduling.ChangedMeanwhile(meetings.changes(id).getFirst()));
        assertThat(meetings.meeting(id).orElseThrow().over()).isFalse();
        assertThat(meetings.decide(officer, id, Optional.of(1), cancel))
                .isInstanceOf(Rescheduling.Done.class);
    }
}
