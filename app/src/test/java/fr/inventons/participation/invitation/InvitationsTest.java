package fr.inventons.participation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class InvitationsTest {
    @Autowired Invitations invitations;
    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired Guestbook book;
    @Autowired Day day;
    @Autowired ProgramClock clock;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void in_march() {
        clock.travelTo(Guestbook.MARCH);
    }

    @Test
    void each_guest_is_invited_by_her_own_way_and_the_journal_says_how_many() throws Exception {
        var officer = day.officer();
        var meeting = book.guests(officer);
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.Sent(1, 4));
        assertThat(book.sent(officer, meeting))
                .extracting(Dispatch::channel)
                .containsExactlyInAnyOrder(
                        Channel.EMAIL, Channel.CALL, Channel.POST, Channel.RELAY);
        var mail = book.to(officer, meeting, Purpose.INVITATION, "Courriel");
        assertThat(book.filed(mail).subject()).isEqualTo("Invitation\u00a0: Rencontre d’essai");
        assertThat(book.filed(mail).text())
                .contains("Madame Courriel,", "samedi 14 avril 2018, ", "Salle des fêtes")
                .contains("/inscription/");
        var entry = book.calendar(mail);
        assertThat(Guestbook.method(entry)).isEqualTo("REQUEST");
        assertThat(Guestbook.value(entry, "SEQUENCE")).isEqualTo("0");
        assertThat(Guestbook.value(entry, "DTSTART")).isEqualTo("20180414T073000Z");
        assertThat(book.to(officer, meeting, Purpose.INVITATION, "Mobile").callScript())
                .contains("Inès Mobile", "Est-ce que vous viendrez", "Votre code personnel est");
        assertThat(book.tellings(meeting)).isEqualTo(1);
        assertThat(facts(meeting)).noneMatch(fact -> fact.contains("Courriel"));
    }

    private List<String> facts(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select fact::text from platform.journal where fact ->> 'meeting' = :id order by id
                        """)
                .param("id", meeting.value().toString())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void nobody_is_invited_twice_by_a_second_click_and_a_late_guest_is_invited_alone() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isInstanceOf(Mailing.Sent.class);
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.ChangedMeanwhile());
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 1))
                .isEqualTo(new Mailing.Nobody());
        book.invited(officer, meeting, Guestbook.byMail("Tardive"));
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 1))
                .isEqualTo(new Mailing.Sent(2, 1));
        assertThat(book.sent(officer, meeting)).hasSize(5);
    }

    @Test
    void two_officers_who_send_at_once_send_once() throws Exception {
        var officer = day.officer();
        var other = day.officer();
        var meeting = book.guests(officer);
        var outcomes =
                Together.all(
                        List.of(
                                () -> invitations.send(officer, meeting, Purpose.INVITATION, 0),
                                () -> invitations.send(other, meeting, Purpose.INVITATION, 0)));
        assertThat(outcomes)
                .containsExactlyInAnyOrder(new Mailing.Sent(1, 4), new Mailing.ChangedMeanwhile());
        assertThat(book.sent(officer, meeting)).hasSize(4);
        assertThat(book.tellings(meeting)).isEqualTo(1);
    }

    @Test
    void only_those_who_have_not_answered_are_reminded_and_not_too_soon() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        var no = book.invited(officer, meeting, Guestbook.byMail("Refus"));
        assertThat(invitations.send(officer, meeting, Purpose.REMINDER, 0))
                .as("nobody was invited yet")
                .isEqualTo(new Mailing.Nobody());
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        registrations.decline(officer, no);
        var early = invitations.send(officer, meeting, Purpose.REMINDER, 1);
        assertThat(early).isInstanceOf(Mailing.TooSoon.class);
        assertThat(((Mailing.TooSoon) early).notBefore())
                .isBetween(
                        Guestbook.MARCH.plus(Invitations.PATIENCE),
                        Guestbook.MARCH.plus(Invitations.PATIENCE).plusSeconds(60));
        clock.travelTo(Guestbook.MARCH.plus(Duration.ofDays(8)));
        assertThat(invitations.send(officer, meeting, Purpose.REMINDER, 1))
                .isEqualTo(new Mailing.Sent(2, 4));
        var board = invitations.board(officer, meeting).orElseThrow();
        assertThat(board.silent()).hasSize(4).allMatch(guest -> guest.reminders() == 1);
        assertThat(board.answered()).isEqualTo(1);
        assertThat(invitations.send(officer, meeting, Purpose.REMINDER, 2))
                .isInstanceOf(Mailing.TooSoon.class);
    }

    @Test
    void the_officers_words_are_kept_and_the_facts_stay() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        var mine = new Wording("Venez samedi", "On vous attend.\r\nVraiment.", "À bientôt");
        assertThat(invitations.write(officer, meeting, Purpose.INVITATION, 0, mine))
                .isEqualTo(new Phrasing.Written(1));
        assertThat(invitations.write(day.officer(), meeting, Purpose.INVITATION, 0, mine))
                .as("another officer was faster")
                .isEqualTo(new Phrasing.ChangedMeanwhile(1));
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        var mail = book.to(officer, meeting, Purpose.INVITATION, "Courriel");
        assertThat(mail.subject()).isEqualTo("Venez samedi");
        assertThat(book.filed(mail).text())
                .contains("On vous attend.\n\nVraiment.", "samedi 14 avril 2018, ")
                .contains("Salle des fêtes", "À bientôt");
        assertThat(journal.count("invitation.phrased", "meeting", meeting.value())).isEqualTo(1);
    }

    @Test
    void what_is_missing_or_too_long_is_refused_and_nothing_is_written() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        assertThat(
                        invitations.write(
                                officer, meeting, Purpose.INVITATION, 0, new Wording(" ", "x", "")))
                .isEqualTo(new Phrasing.Missing(Phrasing.Field.SUBJECT));
        assertThat(
                        invitations.write(
                                officer,
                                meeting,
                                Purpose.INVITATION,
                                0,
                                new Wording("x", "é".repeat(3001), "")))
                .isEqualTo(new Phrasing.TooLong(Phrasing.Field.BODY, 3001, 3000));
        assertThat(invitations.signAs(officer, meeting, 0, sender("BP 1", 14)))
                .isEqualTo(new Phrasing.AnswerTooLate());
        assertThat(invitations.signAs(officer, meeting, 0, sender("", 6)))
                .isEqualTo(new Phrasing.Missing(Phrasing.Field.ADDRESS));
        assertThat(journal.count("invitation.phrased", "meeting", meeting.value())).isZero();
        assertThat(invitations.signAs(officer, meeting, 0, sender("BP 1", 6)))
                .isEqualTo(new Phrasing.Written(1));
    }

    private static Sender sender(String address, int before) {
        return new Sender(
                "Préfecture",
                address,
                "04 95 00 00 00",
                "La préfète",
                Optional.of(LocalDate.of(2018, 4, before)));
    }

    @Test
    void who_runs_the_workshops_may_not_and_nobody_of_elsewhere_knows() {
        var officer = day.officer();
        var meeting = book.guests(officer);
        var facilitator = day.facilitator(meeting);
        var stranger = day.officerElsewhere();
        var words = new Wording("x", "x", "");
        assertThat(invitations.send(facilitator, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.NotAllowed());
        assertThat(invitations.send(stranger, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.Unknown());
        assertThat(invitations.write(facilitator, meeting, Purpose.REMINDER, 0, words))
                .isEqualTo(new Phrasing.NotAllowed());
        assertThat(invitations.write(stranger, meeting, Purpose.REMINDER, 0, words))
                .isEqualTo(new Phrasing.Unknown());
        assertThat(invitations.signAs(stranger, meeting, 0, sender("BP 1", 6)))
                .isEqualTo(new Phrasing.Unknown());
        assertThat(invitations.board(facilitator, meeting)).isEmpty();
        assertThat(invitations.letters(stranger, meeting, 1)).isEmpty();
        assertThat(book.sent(officer, meeting)).isEmpty();
        assertThat(book.tellings(meeting)).isZero();
    }
}
