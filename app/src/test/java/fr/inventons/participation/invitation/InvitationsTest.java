package fr.inventons.participation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Rescheduling;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.RegistrationId;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.mail.Filed;
import fr.inventons.platform.mail.Outbox;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class InvitationsTest {
    private static final Instant MARCH = Instant.parse("2018-03-12T09:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2018, 4, 21);

    @Autowired Invitations invitations;
    @Autowired Registrations registrations;
    @Autowired Dispatches dispatches;
    @Autowired Outbox outbox;
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired ProgramClock clock;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void in_march() {
        clock.travelTo(MARCH);
    }

    private static NewPerson reached(
            String name, String email, String mobile, String address, String relay) {
        return new NewPerson("Madame", "Inès", name, email, mobile, address, relay);
    }

    private static NewPerson byMail(String name) {
        var address = UUID.randomUUID().toString().substring(0, 8) + "@exemple.org";
        return reached(name, address, "", "", "");
    }

    private RegistrationId invited(Actor officer, MeetingId meeting, NewPerson person) {
        var outcome =
                registrations.invite(officer, meeting, new NewParticipant(person, "resident", ""));
        assertThat(outcome).isInstanceOf(Registering.Invited.class);
        return ((Registering.Invited) outcome).id();
    }

    /** One guest of each way to be reached. */
    private MeetingId guests(Actor officer) {
        var meeting = day.prepared(officer);
        invited(officer, meeting, byMail("Courriel"));
        invited(officer, meeting, reached("Mobile", "", "0612345678", "", ""));
        invited(
                officer,
                meeting,
                reached("Postale", "", "", "3 place du marché\n20000 Sainte-Lucie", ""));
        invited(officer, meeting, reached("Relayée", "", "", "", "Centre social"));
        return meeting;
    }

    private List<Dispatch> sent(Actor officer, MeetingId meeting) {
        return dispatches.of(officer, meeting).reversed();
    }

    private Dispatch to(Actor officer, MeetingId meeting, Purpose purpose, String name) {
        return sent(officer, meeting).stream()
                .filter(one -> one.purpose().equals(purpose.slug()))
                .filter(one -> one.callScript().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Filed filed(Dispatch dispatch) {
        return outbox.filed(dispatch.mail().orElseThrow()).orElseThrow();
    }

    private Calendar calendar(Dispatch dispatch) throws Exception {
        var attached = filed(dispatch).attached().getFirst();
        assertThat(attached.isCalendar()).isTrue();
        var text = new String(attached.bytes(), StandardCharsets.UTF_8);
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String method(Calendar calendar) {
        return calendar.getProperty("METHOD").orElseThrow().getValue();
    }

    private static String value(Calendar calendar, String property) {
        VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        return event.getProperty(property).orElseThrow().getValue();
    }

    private void move(Actor officer, MeetingId meeting) {
        assertThat(meetings.move(officer, meeting, LATER, LocalTime.of(10, 0), "Gymnase"))
                .isInstanceOf(Rescheduling.Done.class);
    }

    private long tellings(MeetingId meeting) {
        return journal.count("invitation.people-told", "meeting", meeting.value());
    }

    @Test
    void each_guest_is_invited_by_her_own_way_and_the_journal_says_how_many() throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.Sent(1, 4));
        assertThat(sent(officer, meeting))
                .extracting(Dispatch::channel)
                .containsExactlyInAnyOrder(
                        Channel.EMAIL, Channel.CALL, Channel.POST, Channel.RELAY);
        var mail = to(officer, meeting, Purpose.INVITATION, "Courriel");
        assertThat(filed(mail).subject()).isEqualTo("Invitation\u00a0: Rencontre d’essai");
        assertThat(filed(mail).text())
                .contains("Madame Courriel,", "samedi 14 avril 2018, ", "Salle des fêtes")
                .contains("/inscription/");
        var entry = calendar(mail);
        assertThat(method(entry)).isEqualTo("REQUEST");
        assertThat(value(entry, "SEQUENCE")).isEqualTo("0");
        assertThat(value(entry, "DTSTART")).isEqualTo("20180414T073000Z");
        assertThat(to(officer, meeting, Purpose.INVITATION, "Mobile").callScript())
                .contains("Inès Mobile", "Est-ce que vous viendrez", "Votre code personnel est");
        assertThat(tellings(meeting)).isEqualTo(1);
        assertThat(facts(meeting)).noneMatch(fact -> fact.contains("Courriel"));
    }

    private List<String> facts(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select fact::text from platform.journal where fact ->> 'meeting' = :id order by id
                        """)
                .param("id", meeting.value().toString())
                .query(String.class)
                .list();
    }

    @Test
    void nobody_is_invited_twice_by_a_second_click_and_a_late_guest_is_invited_alone() {
        var officer = day.officer();
        var meeting = guests(officer);
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isInstanceOf(Mailing.Sent.class);
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.ChangedMeanwhile());
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 1))
                .isEqualTo(new Mailing.Nobody());
        invited(officer, meeting, byMail("Tardive"));
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 1))
                .isEqualTo(new Mailing.Sent(2, 1));
        assertThat(sent(officer, meeting)).hasSize(5);
    }

    @Test
    void two_officers_who_send_at_once_send_once() throws Exception {
        var officer = day.officer();
        var other = day.officer();
        var meeting = guests(officer);
        var outcomes =
                Together.all(
                        List.of(
                                () -> invitations.send(officer, meeting, Purpose.INVITATION, 0),
                                () -> invitations.send(other, meeting, Purpose.INVITATION, 0)));
        assertThat(outcomes)
                .containsExactlyInAnyOrder(new Mailing.Sent(1, 4), new Mailing.ChangedMeanwhile());
        assertThat(sent(officer, meeting)).hasSize(4);
        assertThat(tellings(meeting)).isEqualTo(1);
    }

    @Test
    void only_those_who_have_not_answered_are_reminded_and_not_too_soon() {
        var officer = day.officer();
        var meeting = guests(officer);
        var no = invited(officer, meeting, byMail("Refus"));
        assertThat(invitations.send(officer, meeting, Purpose.REMINDER, 0))
                .as("nobody was invited yet")
                .isEqualTo(new Mailing.Nobody());
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        registrations.decline(officer, no);
        var early = invitations.send(officer, meeting, Purpose.REMINDER, 1);
        assertThat(early).isInstanceOf(Mailing.TooSoon.class);
        assertThat(((Mailing.TooSoon) early).notBefore())
                .isBetween(
                        MARCH.plus(Invitations.PATIENCE),
                        MARCH.plus(Invitations.PATIENCE).plusSeconds(60));
        clock.travelTo(MARCH.plus(Duration.ofDays(8)));
        assertThat(invitations.send(officer, meeting, Purpose.REMINDER, 1))
                .isEqualTo(new Mailing.Sent(2, 4));
        var board = invitations.board(officer, meeting).orElseThrow();
        assertThat(board.silent()).hasSize(4).allMatch(guest -> guest.reminders() == 1);
        assertThat(board.answered()).isEqualTo(1);
        assertThat(invitations.send(officer, meeting, Purpose.REMINDER, 2))
                .isInstanceOf(Mailing.TooSoon.class);
    }

    @Test
    void a_day_that_moves_is_told_to_everyone_who_counts_on_it_and_their_calendar_moves()
            throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        var no = invited(officer, meeting, byMail("Refus"));
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        registrations.decline(officer, no);
        invited(officer, meeting, byMail("Jamais-écrit"));
        var first = calendar(to(officer, meeting, Purpose.INVITATION, "Courriel"));

        move(officer, meeting);

        assertThat(sent(officer, meeting))
                .filteredOn(one -> one.purpose().equals("deplacement"))
                .as("who said no, or was never written to, is left alone")
                .hasSize(4);
        var mail = to(officer, meeting, Purpose.MOVED, "Courriel");
        assertThat(filed(mail).text())
                .contains("samedi 21 avril 2018", "Gymnase", "samedi 14 avril 2018");
        var moved = calendar(mail);
        assertThat(method(moved)).isEqualTo("REQUEST");
        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DTSTART")).isEqualTo("20180421T080000Z");
        assertThat(to(officer, meeting, Purpose.MOVED, "Mobile").callScript())
                .contains("change", "samedi 21 avril 2018", "Gymnase");
        assertThat(tellings(meeting)).isEqualTo(2);
    }

    @Test
    void a_day_postponed_then_cancelled_is_struck_out_of_calendars_with_its_reason()
            throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        assertThat(meetings.postpone(officer, meeting, "Alerte aux orages"))
                .isInstanceOf(Rescheduling.Done.class);
        var postponed = to(officer, meeting, Purpose.POSTPONED, "Courriel");
        assertThat(postponed.callScript()).contains("Alerte aux orages", "nouvelle date");
        assertThat(method(calendar(postponed))).isEqualTo("CANCEL");
        assertThat(value(calendar(postponed), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(calendar(postponed), "SEQUENCE")).isEqualTo("1");
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 2))
                .isEqualTo(new Mailing.Postponed());

        assertThat(meetings.cancel(officer, meeting, "La salle a brûlé"))
                .isInstanceOf(Rescheduling.Done.class);
        var cancelled = to(officer, meeting, Purpose.CANCELLED, "Courriel");
        assertThat(value(calendar(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(filed(cancelled).text())
                .contains("n’aura pas lieu", "La salle a brûlé")
                .doesNotContain("/inscription/");
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 3))
                .isInstanceOf(Mailing.MeetingOver.class);
    }

    @Test
    void a_move_that_is_refused_tells_nobody() {
        var officer = day.officer();
        var meeting = guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        assertThat(meetings.move(officer, meeting, LATER, LocalTime.of(10, 0), ""))
                .isInstanceOf(Rescheduling.PlaceMissing.class);
        assertThat(sent(officer, meeting)).hasSize(4);
        assertThat(tellings(meeting)).isEqualTo(1);
    }

    @Test
    void those_on_the_list_of_a_meeting_that_nobody_announced_hear_nothing_of_its_moves() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        day.enrolled(officer, meeting, "Listée");
        move(officer, meeting);
        assertThat(sent(officer, meeting)).isEmpty();
        meetings.announce(officer, meeting);
        assertThat(
                        meetings.move(
                                officer,
                                meeting,
                                LATER.plusDays(7),
                                LocalTime.of(10, 0),
                                "Gymnase"))
                .isInstanceOf(Rescheduling.Done.class);
        assertThat(to(officer, meeting, Purpose.MOVED, "Listée").callScript())
                .contains("Vous êtes toujours sur la liste");
    }

    @Test
    void the_officers_words_are_kept_and_the_facts_stay() {
        var officer = day.officer();
        var meeting = guests(officer);
        var mine = new Wording("Venez samedi", "On vous attend.\r\nVraiment.", "À bientôt");
        assertThat(invitations.write(officer, meeting, Purpose.INVITATION, 0, mine))
                .isEqualTo(new Phrasing.Written(1));
        assertThat(invitations.write(day.officer(), meeting, Purpose.INVITATION, 0, mine))
                .as("another officer was faster")
                .isEqualTo(new Phrasing.ChangedMeanwhile(1));
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        var mail = to(officer, meeting, Purpose.INVITATION, "Courriel");
        assertThat(mail.subject()).isEqualTo("Venez samedi");
        assertThat(filed(mail).text())
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
        var meeting = guests(officer);
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
        assertThat(sent(officer, meeting)).isEmpty();
        assertThat(tellings(meeting)).isZero();
    }

    @Test
    void letters_of_a_sending_are_for_those_reached_on_paper_and_keep_what_was_said() {
        var officer = day.officer();
        var meeting = guests(officer);
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        move(officer, meeting);
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
    void three_hundred_people_are_told_of_a_move_in_one_transaction() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        for (int i = 0; i < 300; i++) {
            invited(
                    officer,
                    meeting,
                    i % 3 == 0
                            ? reached("Foule-" + i, "", "06" + (12340000 + i), "", "")
                            : byMail("Foule-" + i));
        }
        assertThat(invitations.send(officer, meeting, Purpose.INVITATION, 0))
                .isEqualTo(new Mailing.Sent(1, 300));
        move(officer, meeting);
        assertThat(sent(officer, meeting)).hasSize(600);
    }
}
