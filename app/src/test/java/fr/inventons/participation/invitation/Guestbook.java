package fr.inventons.participation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
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
import fr.inventons.testing.JournalLines;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.springframework.stereotype.Component;

/** Guests of a meeting for a test, and what was said to them. */
@Component
class Guestbook {
    static final Instant MARCH = Instant.parse("2018-03-12T09:00:00Z");
    static final LocalDate LATER = LocalDate.of(2018, 4, 21);

    private final Registrations registrations;
    private final Dispatches dispatches;
    private final Outbox outbox;
    private final Meetings meetings;
    private final Day day;
    private final JournalLines journal;

    Guestbook(
            Registrations registrations,
            Dispatches dispatches,
            Outbox outbox,
            Meetings meetings,
            Day day,
            JournalLines journal) {
        this.registrations = registrations;
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.meetings = meetings;
        this.day = day;
        this.journal = journal;
    }

    static NewPerson reached(
            String name, String email, String mobile, String address, String relay) {
        return new NewPerson("Madame", "Inès", name, email, mobile, address, relay);
    }

    static NewPerson byMail(String name) {
        var address = UUID.randomUUID().toString().substring(0, 8) + "@exemple.org";
        return reached(name, address, "", "", "");
    }

    RegistrationId invited(Actor officer, MeetingId meeting, NewPerson person) {
        var outcome =
                registrations.invite(officer, meeting, new NewParticipant(person, "resident", ""));
        assertThat(outcome).isInstanceOf(Registering.Invited.class);
        return ((Registering.Invited) outcome).id();
    }

    /** One guest of each way to be reached. */
    MeetingId guests(Actor officer) {
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

    List<Dispatch> sent(Actor officer, MeetingId meeting) {
        return dispatches.of(officer, meeting).reversed();
    }

    Dispatch to(Actor officer, MeetingId meeting, Purpose purpose, String name) {
        return sent(officer, meeting).stream()
                .filter(one -> one.purpose().equals(purpose.slug()))
                .filter(one -> one.callScript().contains(name))
                .findFirst()
                .orElseThrow();
    }

    Filed filed(Dispatch dispatch) {
        return outbox.filed(dispatch.mail().orElseThrow()).orElseThrow();
    }

    Calendar calendar(Dispatch dispatch) throws Exception {
        var attached = filed(dispatch).attached().getFirst();
        assertThat(attached.isCalendar()).isTrue();
        var text = new String(attached.bytes(), StandardCharsets.UTF_8);
        return new CalendarBuilder().build(new StringReader(text));
    }

    static String method(Calendar calendar) {
        return calendar.getProperty("METHOD").orElseThrow().getValue();
    }

    static String value(Calendar calendar, String property) {
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        return event.getProperty(property).orElseThrow().getValue();
    }

    void move(Actor officer, MeetingId meeting) {
        assertThat(meetings.move(officer, meeting, LATER, LocalTime.of(10, 0), "Gymnase"))
                .isInstanceOf(Rescheduling.Done.class);
    }

    long tellings(MeetingId meeting) {
        return journal.count("invitation.people-told", "meeting", meeting.value());
    }
}
