package fr.inventons.participation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.testing.InventonsTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class DayCalendarTest {
    private static final MeetingId MEETING =
            new MeetingId(UUID.fromString("00000000-0000-0000-0000-0000000000d1"));
    private static final Instant NOW = Instant.parse("2018-07-20T08:00:00Z");

    @Autowired DayCalendar calendar;

    @Test
    void no_name_and_no_place_writes_a_line_of_its_own_into_a_calendar() {
        var entry =
                new DayCalendar.Entry(
                        "Journée\r\nATTENDEE:mailto:volee@exemple.test",
                        LocalDate.of(2018, 7, 28),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        "Salle; rue\nX-VOLEE:oui",
                        ZoneOffset.UTC,
                        0,
                        false,
                        "");
        var text =
                calendar.personal(
                        MEETING,
                        entry,
                        "Service\r\nX-VOLEE:oui",
                        named("Prénom \"dit\"\r\nX-VOLEE:oui", "prenom@exemple.test"),
                        NOW);
        assertThat(text.replace("\r\n ", "").lines())
                .noneMatch(line -> line.startsWith("X-VOLEE"))
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .hasSize(1);
    }

    @Test
    void any_address_that_can_be_kept_can_be_invited() {
        var entry =
                new DayCalendar.Entry(
                        "Journée",
                        LocalDate.of(2018, 7, 28),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        "Salle",
                        ZoneOffset.UTC,
                        0,
                        false,
                        "");
        var text =
                calendar.personal(
                        MEETING, entry, "Service", named("Prénom", "a|b%{c}é@exemple.test"), NOW);
        assertThat(text.replace("\r\n ", "")).contains("mailto:a%7Cb%25%7Bc%7D%C3%A9@exemple.test");
    }

    private static Person named(String name, String email) {
        return new Person(PersonId.random(), "", name, "Nom", email, "", "", "");
    }
}
