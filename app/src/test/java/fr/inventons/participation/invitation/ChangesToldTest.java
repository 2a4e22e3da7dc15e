package fr.inventons.participation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Reach;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Rescheduling;
import fr.inventons.participation.planning.Told;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class ChangesToldTest {
    @Autowired Invitations invitations;
    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired Guestbook book;
    @Autowired Day day;
    @Autowired ProgramClock clock;
    @Autowired Told told;
    @Autowired TransactionTemplate transactions;

    @BeforeEach
    void in_march() {
        clock.travelTo(Guestbook.MARCH);
    }

    @Test
    void a_day_that_moves_is_told_to_everyone_who_counts_on_it_and_their_calendar_moves()
            throws Exception {
        var officer = day.officer();
        var meeting = book.guests(officer);
        var no = book.invited(officer, meeting, Guestbook.byMail("Refus"));
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        registrations.decline(officer, no);
        book.invited(officer, meeting, Guestbook.byMail("Jamais-écrit"));
        var first = book.calendar(book.to(officer, meeting, Purpose.INVITATION, "Courriel"));

        assertThat(told.counts(officer, meetings.meeting(meeting).orElseThrow()))
                .as("what the page says before the yes")
                .isEqualTo(
                        Map.of(Reach.EMAIL, 1L, Reach.MOBILE, 1L, Reach.POST, 1L, Reach.RELAY, 1L));
        book.move(officer, meeting);

        assertThat(book.sent(officer, meeting))
                .filteredOn(one -> one.purpose().equals("deplacement"))
                .as("who said no, or was never written to, is left alone")
                .hasSize(4);
        var mail = book.to(officer, meeting, Purpose.MOVED, "Courriel");
        assertThat(book.filed(mail).text())
                .contains("samedi 21 avril 2018", "Gymnase", "samedi 14 avril 2018");
        var moved = book.calendar(mail);
        assertThat(Guestbook.method(moved)).isEqualTo("REQUEST");
        assertThat(Guestbook.value(moved, "UID")).isEqualTo(Guestbook.value(first, "UID"));
        assertThat(Guestbook.value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(Guestbook.value(moved, "DTSTART")).isEqualTo("20180421T080000Z");
        assertThat(book.to(officer, meeting, Purpose.MOVED, "Mobile").callScript())
                .contains("change", "samedi 21 avril 2018", "Gymnase");
        assertThat(book.tellings(meeting)).isEqualTo(2);
    }

    @Test
    void a_day_postponed_then_cancelled_is_struck_out_of_calendars_with_its_reason()
            throws Exception {
        var officer = day.officer();
        var meeting = book.guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        assertThat(meetings.postpone(officer, meeting, "Alerte aux orages"))
                .isInstanceOf(Rescheduling.Done.class);
        var postponed = book.to(officer, meeting, Purpose.POSTPONED, "Courriel");
        assertThat(postponed.callScript()).contains("Alerte aux orages", "nouvelle date");
        assertThat(Guestbook.method(book.calendar(postponed))).isEqualTo("CANCEL");
        assertThat(Guestbook.value(book.calendar(postponed), "STATUS")).isEqualTo("CANCELLED");
        assertThat(Guestbook.value(book.calendar(postponed), "SEQUENCE")).isEqualTo("1");
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 2))
                .isEqualTo(new Mailing.Postponed());

        assertThat(meetings.cancel(officer, meeting, "La salle a brûlé"))
                .isInstanceOf(Rescheduling.Done.class);
        var cancelled = book.to(officer, meeting, Purpose.CANCELLED, "Courriel");
        assertThat(Guestbook.value(book.calendar(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(book.filed(cancelled).text())
                .contains("n’aura pas lieu", "La salle a brûlé")
                .doesNotContain("/inscription/");
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 3))
                .isInstanceOf(Mailing.MeetingOver.class);
    }

    @Test
    void a_move_that_is_refused_tells_nobody() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        assertThat(meetings.move(officer, meeting, Guestbook.LATER, LocalTime.of(10, 0), ""))
                .isInstanceOf(Rescheduling.PlaceMissing.class);
        assertThat(book.sent(officer, meeting)).hasSize(4);
        assertThat(book.tellings(meeting)).isEqualTo(1);
    }

    @Test
    void those_on_the_list_of_a_meeting_that_nobody_announced_hear_nothing_of_its_moves() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        day.enrolled(officer, meeting, "Listée");
        book.move(officer, meeting);
        assertThat(book.sent(officer, meeting)).isEmpty();
        meetings.announce(officer, meeting);
        assertThat(
                        meetings.move(
                                officer,
                                meeting,
                                Guestbook.LATER.plusDays(7),
                                LocalTime.of(10, 0),
                                "Gymnase"))
                .isInstanceOf(Rescheduling.Done.class);
        assertThat(book.to(officer, meeting, Purpose.MOVED, "Listée").callScript())
                .contains("Vous êtes toujours sur la liste");
    }

    @Test
    void three_hundred_people_are_told_of_a_move_in_one_transaction() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        for (int i = 0; i < 300; i++) {
            book.invited(
                    officer,
                    meeting,
                    i % 3 == 0
                            ? Guestbook.reached("Foule-" + i, "", "06" + (12340000 + i), "", "")
                            : Guestbook.byMail("Foule-" + i));
        }
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.Sent(1, 300));
        book.move(officer, meeting);
        assertThat(book.sent(officer, meeting)).hasSize(600);
    }

    @Test
    void letters_of_a_sending_are_for_those_reached_on_paper_and_keep_what_was_said() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        book.move(officer, meeting);
        var letters = invitations.letters(officer, meeting, 1);
        assertThat(letters)
                .extracting(PaperLetter::channel)
                .containsExactlyInAnyOrder(Channel.POST, Channel.RELAY);
        assertThat(letters)
                .allMatch(letter -> letter.text().coupon())
                .allMatch(letter -> letter.said().place().equals("Salle des fêtes"));
        assertThat(invitations.letters(officer, meeting, 2))
                .hasSize(2)
                .allMatch(letter -> letter.said().place().equals("Gymnase"));
    }

    @Test
    void a_move_that_is_undone_half_way_has_told_nobody() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        transactions.executeWithoutResult(undone -> {
            book.move(officer, meeting);
            assertThat(book.sent(officer, meeting)).hasSize(8);
            undone.setRollbackOnly();
        });
        assertThat(book.sent(officer, meeting)).hasSize(4);
        assertThat(book.tellings(meeting)).isEqualTo(1);
        assertThat(meetings.meeting(meeting).orElseThrow().place()).isEqualTo("Salle des fêtes");
        assertThat(invitations.board(officer, meeting).orElseThrow().lastWave()).isEqualTo(1);
    }

    @Test
    void a_mailing_that_is_undone_half_way_can_be_sent_again_and_leaves_once() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        transactions.executeWithoutResult(undone -> {
            assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                    .isInstanceOf(Mailing.Sent.class);
            undone.setRollbackOnly();
        });
        assertThat(book.sent(officer, meeting)).isEmpty();
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.Sent(1, 4));
        assertThat(book.sent(officer, meeting)).hasSize(4);
    }
}
