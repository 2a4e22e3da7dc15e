package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class SeatRulesTest {
    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired Workshops workshops;
    @Autowired Hall halls;
    @Autowired JournalLines journal;

    @Test
    void before_anybody_sets_rules_there_are_as_many_seats_as_chairs_and_the_page_is_shut() {
        var hall = halls.closed();
        int chairs =
                workshops.tables(hall.meeting()).stream().mapToInt(table -> table.seats()).sum();
        assertThat(registrations.rules(hall.meeting()).capacity()).isEqualTo(chairs);
        assertThat(registrations.rules(hall.meeting()).open()).isFalse();
        assertThat(registrations.revision(hall.meeting())).isZero();
    }

    @Test
    void rules_are_set_once_for_each_revision_that_was_read() {
        var hall = halls.of(10, Map.of("resident", 4));
        assertThat(registrations.rules(hall.meeting()).reserved())
                .isEqualTo(Map.of(Rules.RESIDENTS, 4));
        assertThat(registrations.setUp(hall.officer(), hall.meeting(), 0, Hall.rules(8, Map.of())))
                .isEqualTo(new SettingUp.Stale(1, registrations.rules(hall.meeting())));
        assertThat(journal.count("registration.set-up", "meeting", hall.meeting().value())).isOne();
    }

    @Test
    void fewer_seats_than_people_who_have_one_are_refused_with_the_numbers() {
        var hall = halls.of(3);
        halls.registered(hall, "Un");
        halls.registered(hall, "Deux");
        assertThat(set(hall, 1, Hall.rules(1, Map.of())))
                .isEqualTo(new SettingUp.BelowRegistered(1, 2, 0));
        assertThat(set(hall, 1, Hall.rules(2, Map.of()))).isInstanceOf(SettingUp.Done.class);
    }

    @Test
    void a_reserve_that_cannot_be_kept_is_refused_with_the_nearest_that_can() {
        var hall = halls.of(4);
        halls.registered(hall, "Un", "elu");
        halls.registered(hall, "Deux", "resident");
        assertThat(set(hall, 1, Hall.rules(4, Map.of(Rules.RESIDENTS, 4))))
                .isEqualTo(new SettingUp.QuotaUnmeetable(Rules.RESIDENTS, 4, 3));
        assertThat(set(hall, 1, Hall.rules(4, Map.of(Rules.RESIDENTS, 3))))
                .isInstanceOf(SettingUp.Done.class);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        var hall = halls.of(4);
        assertThat(set(hall, 1, Hall.rules(0, Map.of())))
                .isInstanceOf(SettingUp.CapacityOutOfRange.class);
        assertThat(set(hall, 1, Hall.rules(4, Map.of("martien", 1))))
                .isEqualTo(new SettingUp.QualityUnknown("martien"));
        assertThat(set(hall, 1, new Rules(4, Map.of(), true, Optional.empty(), 0)))
                .isInstanceOf(SettingUp.HoursOutOfRange.class);
        assertThat(registrations.revision(hall.meeting())).isOne();
    }

    @Test
    void only_who_prepares_the_meeting_sets_its_rules() {
        var hall = halls.of(4);
        var rules = Hall.rules(9, Map.of());
        assertThat(registrations.setUp(halls.officerElsewhere(), hall.meeting(), 1, rules))
                .isEqualTo(new SettingUp.Unknown());
        assertThat(registrations.setUp(halls.facilitator(hall.meeting()), hall.meeting(), 1, rules))
                .isEqualTo(new SettingUp.NotAllowed());
        assertThat(registrations.rules(hall.meeting()).capacity()).isEqualTo(4);
    }

    @Test
    void two_people_are_kept_apart_without_a_word_of_why_and_may_meet_again() {
        var hall = halls.of(4);
        var one = participant(hall, "Un", "");
        var other = participant(hall, "Deux", "");
        assertThat(registrations.keepApart(hall.officer(), hall.meeting(), one, other))
                .isEqualTo(new Keeping.Done());
        assertThat(
                        registrations.keepApart(
                                hall.officer(), hall.meeting(), /* one= */ other, /* other= */ one))
                .isEqualTo(new Keeping.AlreadySo());
        assertThat(registrations.apart(hall.meeting())).hasSize(1);
        assertThat(journal.count("registration.kept-apart", "meeting", hall.meeting().value()))
                .isOne();
        assertThat(
                        registrations.letMeet(
                                hall.officer(), hall.meeting(), /* one= */ other, /* other= */ one))
                .isEqualTo(new Keeping.Done());
        assertThat(
                        registrations.letMeet(
                                hall.officer(), hall.meeting(), /* one= */ other, /* other= */ one))
                .isEqualTo(new Keeping.AlreadySo());
        assertThat(registrations.apart(hall.meeting())).isEmpty();
        assertThat(journal.count("registration.let-meet", "meeting", hall.meeting().value()))
                .isOne();
    }

    @Test
    void a_group_stays_together_and_none_of_it_is_kept_apart() {
        var hall = halls.of(6);
        var one = participant(hall, "Un", "Club jeunes");
        var other = participant(hall, "Deux", " club  JEUNES ");
        participant(hall, "Seul", "Autre groupe");
        assertThat(registrations.together(hall.meeting())).containsExactly(Set.of(one, other));
        assertThat(registrations.answersOf(hall.meeting())).hasSize(3).containsKeys(one, other);
        assertThat(registrations.keepApart(hall.officer(), hall.meeting(), one, other))
                .isEqualTo(new Keeping.Together("Club jeunes"));
    }

    @Test
    void keeping_apart_is_for_two_people_of_this_meeting_and_for_its_officer() {
        var hall = halls.of(4);
        var one = participant(hall, "Un", "");
        var other = participant(hall, "Deux", "");
        var elsewhere = participant(halls.of(4), "Trois", "");
        var id = hall.meeting();
        assertThat(registrations.keepApart(hall.officer(), id, one, one))
                .isEqualTo(new Keeping.Same());
        assertThat(registrations.keepApart(hall.officer(), id, one, elsewhere))
                .isEqualTo(new Keeping.Unknown());
        assertThat(registrations.keepApart(halls.officerElsewhere(), id, one, other))
                .isEqualTo(new Keeping.Unknown());
        assertThat(registrations.keepApart(halls.facilitator(id), id, one, other))
                .isEqualTo(new Keeping.NotAllowed());
        assertThat(registrations.apart(id)).isEmpty();
    }

    private SettingUp set(Hall.Open hall, int revision, Rules rules) {
        return registrations.setUp(hall.officer(), hall.meeting(), revision, rules);
    }

    private ParticipantId participant(Hall.Open hall, String name, String group) {
        var answers =
                new Answers(AgeBand.ADULT, "", "", false, List.of(), Set.of(), 0, "", group, "");
        var typed = Hall.somebody(name);
        registrations.register(
                hall.officer(),
                hall.meeting(),
                new NewRegistration(typed.person(), "resident", "", answers),
                Channel.PAPER);
        return registrations
                .of(hall.officer(), hall.meeting())
                .getLast()
                .participant()
                .orElseThrow();
    }
}
