package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An announced meeting of its own with so many seats, and its officer; the clock stands in March.
 */
@Component
public class Hall {
    public static final Instant MARCH = Instant.parse("2018-03-01T09:00:00Z");
    public static final DepartmentCode HERE = new DepartmentCode("2A");

    private final Meetings meetings;
    private final Registrations registrations;
    private final Folk folk;
    private final ProgramClock clock;

    /** A meeting that takes registrations. */
    public record Open(MeetingId meeting, Actor officer) {}

    Hall(Meetings meetings, Registrations registrations, Folk folk, ProgramClock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.folk = folk;
        this.clock = clock;
    }

    public Actor officer() {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
    }

    public Actor officerElsewhere() {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("974")));
    }

    public Actor facilitator(MeetingId meeting) {
        return folk.with(Role.FACILITATOR, Scope.of("meeting", meeting.value()));
    }

    public Open of(int capacity) {
        return of(capacity, Map.of());
    }

    public Open of(int capacity, Map<String, Integer> reserved) {
        var hall = closed();
        assertThat(
                        registrations.setUp(
                                hall.officer(), hall.meeting(), 0, rules(capacity, reserved)))
                .isInstanceOf(SettingUp.Done.class);
        return hall;
    }

    /** Announced, without rules: its public page takes nobody yet. */
    public Open closed() {
        clock.travelTo(MARCH);
        var officer = officer();
        var opening =
                meetings.open(
                        officer,
                        new NewMeeting(
                                new CampaignId("2018-40-ans"),
                                HERE,
                                Optional.empty(),
                                "Journée d’essai " + UUID.randomUUID(),
                                LocalDate.of(2018, 4, 14),
                                LocalTime.of(9, 30),
                                "Salle des fêtes " + UUID.randomUUID()));
        var meeting = ((Opening.Opened) opening).id();
        meetings.announce(officer, meeting);
        return new Open(meeting, officer);
    }

    public static Rules rules(int capacity, Map<String, Integer> reserved) {
        return new Rules(capacity, reserved, true, Optional.empty(), 48);
    }

    public static NewPerson person(
            String givenName, String familyName, String email, String mobile) {
        return new NewPerson("", givenName, familyName, email, mobile, "", "");
    }

    /** An adult resident with an address made of her name. */
    public static NewRegistration somebody(String name) {
        return somebody(name, "resident");
    }

    public static NewRegistration somebody(String name, String quality) {
        return new NewRegistration(
                person("Inès", name, mark(name) + "@exemple.test", ""),
                quality,
                "",
                Answers.wishing(List.of()));
    }

    private static String mark(String name) {
        return Integer.toHexString(name.hashCode());
    }

    public Registering publicly(Open hall, NewRegistration who) {
        return registrations.register(Actor.ANYONE, hall.meeting(), who, Channel.PUBLIC);
    }

    public RegistrationId registered(Open hall, String name) {
        return registered(hall, name, "resident");
    }

    public RegistrationId registered(Open hall, String name, String quality) {
        var registering = publicly(hall, somebody(name, quality));
        assertThat(registering).isInstanceOf(Registering.Registered.class);
        return ((Registering.Registered) registering).id();
    }

    public RegistrationId waiting(Open hall, String name, String quality) {
        var registering = publicly(hall, somebody(name, quality));
        assertThat(registering).isInstanceOf(Registering.Waiting.class);
        return ((Registering.Waiting) registering).id();
    }

    public Registration now(Open hall, RegistrationId id) {
        return registrations.see(hall.officer(), id).orElseThrow();
    }

    /** Whoever holds that registration's link. */
    public Actor herself(Open hall, RegistrationId id) {
        return registrations.holder(now(hall, id).code()).orElseThrow();
    }
}
