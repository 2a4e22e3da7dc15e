package fr.inventons.participation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class SeatsTest {
    @Autowired Seats seats;
    @Autowired Workshops workshops;
    @Autowired Meetings meetings;
    @Autowired Participants participants;
    @Autowired Day day;
    @Autowired JournalLines journal;

    /** Seats people until {@code free} chairs are left; gives who was seated. */
    private List<ParticipantId> fill(Actor officer, MeetingId meeting, Table table, int free) {
        for (int i = 0; i < table.seats() - free; i++) {
            var who = day.enrolled(officer, meeting, "Assise-" + table.number() + "-" + i);
            assertThat(seats.seat(officer, who, table.id())).isEqualTo(new Seating.Seated());
        }
        return seats.seated(table.id());
    }

    @Test
    void somebody_sits_moves_and_is_back_where_she_was() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var one = workshops.tables(meeting).getFirst().id();
        var two = workshops.tables(meeting).getLast().id();
        var who = day.enrolled(officer, meeting, "Mobile");
        assertThat(seats.seat(officer, who, one)).isEqualTo(new Seating.Seated());
        assertThat(seats.seat(officer, who, one)).isEqualTo(new Seating.AlreadySo());
        assertThat(seats.seat(day.facilitator(meeting), who, two)).isEqualTo(new Seating.Seated());
        assertThat(seats.seated(one)).isEmpty();
        assertThat(seats.seat(officer, who, one)).isEqualTo(new Seating.Seated());
        assertThat(seats.places(meeting)).containsEntry(who, one).hasSize(1);
        assertThat(seats.unseat(officer, who)).isEqualTo(new Seating.Unseated());
        assertThat(seats.unseat(officer, who)).isEqualTo(new Seating.AlreadySo());
        assertThat(journal.count("workshop.participant-seated", "participant", who.value()))
                .isEqualTo(3);
        assertThat(journal.count("workshop.participant-unseated", "participant", who.value()))
                .isOne();
    }

    @Test
    void the_last_chair_goes_to_one_of_two() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var table = workshops.tables(meeting).getFirst();
        fill(officer, meeting, table, 1);
        var one = day.enrolled(officer, meeting, "Première");
        var two = day.enrolled(officer, meeting, "Seconde");
        var answers =
                Together.<Seating>all(
                        List.of(
                                () -> seats.seat(officer, one, table.id()),
                                () -> seats.seat(officer, two, table.id())));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new Seating.Seated(), new Seating.TableFull(table.number(), table.seats()));
        assertThat(seats.seated(table.id())).hasSize(table.seats());
    }

    @Test
    void many_moves_at_once_find_the_order_that_lets_people_sit() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var full = workshops.tables(meeting).getFirst();
        var empty = workshops.tables(meeting).getLast();
        var leaving = fill(officer, meeting, full, 0).getLast();
        var coming = day.enrolled(officer, meeting, "Arrivante");
        var moves = new LinkedHashMap<ParticipantId, Optional<TableId>>();
        moves.put(coming, Optional.of(full.id()));
        moves.put(leaving, Optional.of(empty.id()));
        assertThat(seats.move(officer, moves))
                .containsEntry(coming, new Seating.Seated())
                .containsEntry(leaving, new Seating.Seated());
        assertThat(seats.seated(full.id())).hasSize(full.seats()).contains(coming);
    }

    @Test
    void another_meetings_table_and_strangers_are_refused() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var other = workshops.tables(day.prepared(officer)).getFirst().id();
        var own = workshops.tables(meeting).getFirst().id();
        var who = day.enrolled(officer, meeting, "Immobile");
        assertThat(seats.seat(officer, who, other)).isEqualTo(new Seating.AnotherMeeting());
        assertThat(seats.seat(day.officerElsewhere(), who, own)).isEqualTo(new Seating.Unknown());
        assertThat(seats.unseat(day.officerElsewhere(), who)).isEqualTo(new Seating.Unknown());
        assertThat(seats.seat(officer, ParticipantId.random(), own))
                .isEqualTo(new Seating.Unknown());
        assertThat(seats.seat(officer, who, TableId.random())).isEqualTo(new Seating.Unknown());
        assertThat(seats.places(meeting)).isEmpty();
        assertThat(journal.count("workshop.participant-seated", "participant", who.value()))
                .isZero();
    }

    @Test
    void nobody_moves_once_the_meeting_is_closed_and_the_withdrawn_leave_their_chair() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var table = workshops.tables(meeting).getFirst().id();
        var gone = day.enrolled(officer, meeting, "Partie");
        var there = day.enrolled(officer, meeting, "Restée");
        seats.seat(officer, gone, table);
        seats.seat(officer, there, table);
        participants.withdraw(officer, gone);
        assertThat(seats.seated(table)).containsExactly(there);
        meetings.close(officer, meeting);
        assertThat(seats.seat(officer, there, table)).isInstanceOf(Seating.MeetingClosed.class);
        assertThat(seats.unseat(officer, there)).isInstanceOf(Seating.MeetingClosed.class);
        assertThat(seats.seated(table)).containsExactly(there);
    }
}
