package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.People;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.registration.Registering.Reason;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class RegisteringTest {
    @Autowired Registrations registrations;
    @Autowired Participants participants;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired Hall halls;
    @Autowired ProgramClock clock;
    @Autowired JournalLines journal;

    @Test
    void somebody_without_an_account_registers_and_has_a_line_on_the_list_of_the_meeting() {
        var hall = halls.of(10);
        var id = halls.registered(hall, "Leca");
        var one = halls.now(hall, id);
        assertThat(one.state()).isEqualTo(State.REGISTERED);
        assertThat(one.channel()).isEqualTo(Channel.PUBLIC);
        assertThat(participants.participant(one.participant().orElseThrow()))
                .get()
                .satisfies(line -> {
                    assertThat(line.person()).isEqualTo(one.person());
                    assertThat(line.qualityId()).isEqualTo("resident");
                });
        assertThat(journal.count("registration.registered", "registration", id.value())).isOne();
        assertThat(
                        journal.count(
                                "meeting.participant-enrolled",
                                "participant",
                                one.participant().get().value()))
                .isOne();
        assertThat(registrations.counts(Set.of(hall.meeting())).get(hall.meeting()))
                .isEqualTo(new Counts(10, 1, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void when_no_seat_is_left_she_waits_with_her_rank() {
        var hall = halls.of(1);
        halls.registered(hall, "Un");
        var second = halls.publicly(hall, Hall.somebody("Deux"));
        assertThat(second).isInstanceOf(Registering.Waiting.class);
        assertThat(((Registering.Waiting) second).rank()).isOne();
        var third = (Registering.Waiting) halls.publicly(hall, Hall.somebody("Trois"));
        assertThat(third.rank()).isEqualTo(2);
        assertThat(halls.now(hall, third.id()).participant()).isEmpty();
        assertThat(journal.count("registration.waiting", "registration", third.id().value()))
                .isOne();
        assertThat(participants.of(hall.officer(), hall.meeting())).hasSize(1);
    }

    @Test
    void people_brought_by_a_list_hold_seats_too() {
        var hall = halls.of(2);
        participants.register(
                hall.officer(),
                hall.meeting(),
                new NewParticipant(Hall.person("Ana", "Liste", "", ""), "elu", ""));
        halls.registered(hall, "Un");
        assertThat(halls.publicly(hall, Hall.somebody("Deux")))
                .isInstanceOf(Registering.Waiting.class);
    }

    @Test
    void somebody_whom_a_list_brought_answers_for_herself_and_takes_no_second_seat() {
        var hall = halls.of(1);
        participants.register(
                hall.officer(),
                hall.meeting(),
                new NewParticipant(
                        Hall.person("Ana", "Liste", "ana@liste.test", ""), "résidente", ""));
        var herself =
                new NewRegistration(
                        Hall.person("ana", "LISTE", "ana@liste.test", ""),
                        "resident",
                        "",
                        Answers.none());
        assertThat(halls.publicly(hall, herself)).isInstanceOf(Registering.Registered.class);
        assertThat(participants.of(hall.officer(), hall.meeting())).hasSize(1);
    }

    @Test
    void the_public_page_takes_nobody_before_it_is_open_or_after_its_last_day() {
        var shut = halls.closed();
        assertThat(halls.publicly(shut, Hall.somebody("Un"))).isEqualTo(new Registering.Closed());
        var hall = halls.of(5);
        var until = new Rules(5, Map.of(), true, Optional.of(LocalDate.of(2018, 3, 10)), 48);
        registrations.setUp(hall.officer(), hall.meeting(), 1, until);
        assertThat(halls.publicly(hall, Hall.somebody("Un")))
                .isInstanceOf(Registering.Registered.class);
        clock.travelTo(Hall.MARCH.plusSeconds(10 * 86_400));
        assertThat(halls.publicly(hall, Hall.somebody("Deux"))).isEqualTo(new Registering.Closed());
        assertThat(
                        registrations.register(
                                hall.officer(),
                                hall.meeting(),
                                Hall.somebody("Trois"),
                                Channel.PHONE))
                .isInstanceOf(Registering.Registered.class);
        clock.travelTo(Hall.MARCH);
    }

    @Test
    void a_meeting_that_is_not_announced_is_unknown_to_the_public() {
        var hall = halls.closed();
        var quiet =
                meetings.open(
                        hall.officer(),
                        new fr.inventons.participation.meeting.NewMeeting(
                                new fr.inventons.foundation.campaign.CampaignId("2018-40-ans"),
                                Hall.HERE,
                                Optional.empty(),
                                "En préparation",
                                LocalDate.of(2018, 5, 5),
                                LocalTime.of(9, 0),
                                "Ailleurs"));
        var id = ((fr.inventons.participation.meeting.Opening.Opened) quiet).id();
        assertThat(registrations.register(Actor.ANYONE, id, Hall.somebody("Un"), Channel.PUBLIC))
                .isEqualTo(new Registering.Unknown());
    }

    @Test
    void another_officer_and_the_facilitator_register_nobody() {
        var hall = halls.of(5);
        var who = Hall.somebody("Un");
        assertThat(
                        registrations.register(
                                halls.officerElsewhere(), hall.meeting(), who, Channel.PAPER))
                .isEqualTo(new Registering.Unknown());
        assertThat(
                        registrations.register(
                                halls.facilitator(hall.meeting()),
                                hall.meeting(),
                                who,
                                Channel.PAPER))
                .isEqualTo(new Registering.NotAllowed());
        assertThat(registrations.register(Actor.ANYONE, hall.meeting(), who, Channel.BEHALF))
                .isEqualTo(new Registering.Unknown());
        assertThat(registrations.of(halls.officerElsewhere(), hall.meeting())).isEmpty();
        assertThat(journal.count("registration.registered", "meeting", hall.meeting().value()))
                .isZero();
    }

    @Test
    void what_cannot_be_taken_is_refused_with_its_reason_and_writes_nothing() {
        var hall = halls.of(5);
        var anyone = Hall.person("Inès", "Test", "ines@exemple.test", "");
        assertThat(refusal(hall, new NewPerson("", " ", "", "a@b.test", "", "", ""), adult()))
                .isEqualTo(Reason.NAME_MISSING);
        assertThat(refusal(hall, Hall.person("Inès", "Test", "pas une", ""), adult()))
                .isEqualTo(Reason.EMAIL_MALFORMED);
        assertThat(refusal(hall, Hall.person("Inès", "Test", "", ""), adult()))
                .isEqualTo(Reason.UNREACHABLE);
        assertThat(refusal(hall, anyone, minor(AgeBand.FROM_15_TO_17, "", "06 12 34 56 78")))
                .isEqualTo(Reason.ADULT_MISSING);
        assertThat(refusal(hall, anyone, minor(AgeBand.FROM_15_TO_17, "Ana", "12")))
                .isEqualTo(Reason.ADULT_PHONE_MALFORMED);
        assertThat(refusal(hall, anyone, minor(AgeBand.UNDER_15, "Ana", "06 12 34 56 78")))
                .isEqualTo(Reason.EMAIL_UNDER_15);
        assertThat(halls.publicly(hall, new NewRegistration(anyone, "martien", "", Answers.none())))
                .isEqualTo(new Registering.Refused(Reason.QUALITY_UNKNOWN));
        assertThat(registrations.of(hall.officer(), hall.meeting())).isEmpty();
        assertThat(journal.count("registration.registered", "meeting", hall.meeting().value()))
                .isZero();
    }

    @Test
    void a_minor_is_called_at_the_number_of_the_adult_in_charge_and_has_no_address() {
        var hall = halls.of(5);
        var child =
                new NewRegistration(
                        Hall.person("Noé", "Petit", "", ""),
                        "resident",
                        "",
                        minor(AgeBand.UNDER_15, "Ana Petit", "06 12 34 56 78"));
        var id = ((Registering.Registered) halls.publicly(hall, child)).id();
        var one = halls.now(hall, id);
        var person = people.person(one.person()).orElseThrow();
        assertThat(person.email()).isEmpty();
        assertThat(person.mobile()).isEqualTo("+33612345678");
        assertThat(one.answers().adultPhone()).isEqualTo("+33612345678");
    }

    @Test
    void the_same_person_with_or_without_accents_is_not_registered_twice() {
        var hall = halls.of(5);
        var first = Hall.person("Zoé", "Lefèvre", "zoe@exemple.test", "");
        var id = ((Registering.Registered) halls.publicly(hall, resident(first))).id();
        var again = Hall.person("LEFEVRE", "zoe", "ZOE@exemple.test", "");
        assertThat(halls.publicly(hall, resident(again)))
                .isEqualTo(new Registering.AlreadyThere(id));
        assertThat(registrations.of(hall.officer(), hall.meeting())).hasSize(1);
        assertThat(journal.count("registration.registered", "meeting", hall.meeting().value()))
                .isOne();
    }

    @Test
    void a_stranger_of_the_same_name_is_somebody_else_and_the_officer_sees_both() {
        var hall = halls.of(5);
        halls.publicly(hall, resident(Hall.person("Zoé", "Lefèvre", "zoe@exemple.test", "")));
        assertThat(halls.publicly(hall, resident(Hall.person("Zoé", "Lefèvre", "", "0612345678"))))
                .isInstanceOf(Registering.Registered.class);
        assertThat(registrations.alike(hall.officer(), hall.meeting())).hasSize(2);
        assertThat(registrations.alike(halls.officerElsewhere(), hall.meeting())).isEmpty();
    }

    @Test
    void a_family_shares_a_number_and_is_several_people() {
        var hall = halls.of(5);
        halls.publicly(hall, resident(Hall.person("Ana", "Costa", "", "06 12 34 56 78")));
        assertThat(halls.publicly(hall, resident(Hall.person("Léa", "Costa", "", "0612345678"))))
                .isInstanceOf(Registering.Registered.class);
        assertThat(registrations.alike(hall.officer(), hall.meeting())).hasSize(2);
    }

    @Test
    void the_officer_is_told_of_the_same_name_and_may_say_that_it_is_somebody_else() {
        var hall = halls.of(5);
        var id = halls.registered(hall, "Martin");
        var alike = resident(Hall.person("Inès", "Martin", "", ""));
        assertThat(registrations.register(hall.officer(), hall.meeting(), alike, Channel.PAPER))
                .isEqualTo(new Registering.AlreadyThere(id));
        var namesake =
                new NewRegistration(alike.person(), alike.quality(), "", alike.answers(), true);
        assertThat(registrations.register(hall.officer(), hall.meeting(), namesake, Channel.PAPER))
                .isInstanceOf(Registering.Registered.class);
    }

    @Test
    void a_guest_who_registers_on_the_public_page_is_the_guest() {
        var hall = halls.of(5);
        var invited =
                registrations.invite(
                        hall.officer(),
                        hall.meeting(),
                        new NewParticipant(
                                Hall.person("Rosa", "Diaz", "rosa@exemple.test", ""),
                                "association",
                                "Les Jardins"));
        var id = ((Registering.Invited) invited).id();
        assertThat(journal.count("registration.invited", "registration", id.value())).isOne();
        assertThat(halls.now(hall, id).since()).isAfterOrEqualTo(Hall.MARCH);
        var registering =
                halls.publicly(
                        hall, resident(Hall.person("Rosa", "Diaz", "rosa@exemple.test", "")));
        assertThat(((Registering.Registered) registering).id()).isEqualTo(id);
        assertThat(registrations.of(hall.officer(), hall.meeting())).hasSize(1);
        assertThat(halls.now(hall, id).state()).isEqualTo(State.REGISTERED);
    }

    @Test
    void a_guest_is_invited_once() {
        var hall = halls.of(5);
        var guest = new NewParticipant(Hall.person("Rosa", "Diaz", "", ""), "résidente", "");
        var id =
                ((Registering.Invited) registrations.invite(hall.officer(), hall.meeting(), guest))
                        .id();
        assertThat(registrations.invite(hall.officer(), hall.meeting(), guest))
                .isEqualTo(new Registering.AlreadyThere(id));
        assertThat(registrations.invite(halls.officerElsewhere(), hall.meeting(), guest))
                .isEqualTo(new Registering.Unknown());
        assertThat(registrations.invite(halls.facilitator(hall.meeting()), hall.meeting(), guest))
                .isEqualTo(new Registering.NotAllowed());
    }

    private Reason refusal(Hall.Open hall, NewPerson person, Answers answers) {
        var registering =
                halls.publicly(hall, new NewRegistration(person, "resident", "", answers));
        assertThat(registering).isInstanceOf(Registering.Refused.class);
        return ((Registering.Refused) registering).reason();
    }

    private static NewRegistration resident(NewPerson person) {
        return new NewRegistration(person, "resident", "", Answers.none());
    }

    private static Answers adult() {
        return Answers.none();
    }

    private static Answers minor(AgeBand age, String adult, String phone) {
        return new Answers(age, adult, phone, true, List.of(), Set.of(), 0, "", "", "");
    }
}
