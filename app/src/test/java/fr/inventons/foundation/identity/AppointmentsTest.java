package fr.inventons.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class AppointmentsTest {
    private static final Scope CORSE = Scope.department(new DepartmentCode("2A"));
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);

    @Autowired Appointments appointments;
    @Autowired Actors actors;
    @Autowired Folk folk;
    @Autowired ProgramClock clock;

    @BeforeEach
    void in_april_2018() {
        clock.travelTo(Instant.parse("2018-04-14T09:00:00Z"));
    }

    @AfterEach
    void come_back() {
        clock.comeBack();
    }

    @Test
    void a_role_grants_from_its_first_day_to_its_last_in_its_scope_only() {
        var person = folk.somebody();
        appoint(person, MARCH, Optional.of(LocalDate.of(2018, 4, 14)));
        assertThat(actors.of(person).grants())
                .containsExactly(new Grant(Role.PROGRAMME_OFFICER, CORSE));
        clock.travelTo(Instant.parse("2018-04-14T22:30:00Z"));
        assertThat(actors.of(person).grants()).isEmpty();
        clock.travelTo(Instant.parse("2018-02-28T12:00:00Z"));
        assertThat(actors.of(person).grants()).isEmpty();
    }

    @Test
    void a_role_ended_before_its_time_grants_nothing_and_stays_written() {
        var person = folk.somebody();
        appoint(person, MARCH, Optional.empty());
        assertThat(appointments.end(Actor.COMMAND, person, Role.PROGRAMME_OFFICER, CORSE))
                .isEqualTo(new AppointmentEnd.Ended());
        assertThat(actors.of(person).grants()).isEmpty();
        assertThat(appointments.holders(Role.PROGRAMME_OFFICER, CORSE)).doesNotContain(person);
        assertThat(appointments.of(person)).hasSize(1).allMatch(one -> one.endedAt().isPresent());
        assertThat(appointments.end(Actor.COMMAND, person, Role.PROGRAMME_OFFICER, CORSE))
                .isEqualTo(new AppointmentEnd.NotHeld());
    }

    @Test
    void nobody_is_anyone() {
        assertThat(actors.of(new PersonId(UUID.randomUUID()))).isEqualTo(Actor.ANYONE);
    }

    private void appoint(PersonId person, LocalDate from, Optional<LocalDate> until) {
        assertThat(
                        appointments.appoint(
                                Actor.COMMAND, person, Role.PROGRAMME_OFFICER, CORSE, from, until))
                .isInstanceOf(Nomination.Appointed.class);
    }
}
