package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class WaitingTest {
    @Autowired Registrations registrations;
    @Autowired Participants participants;
    @Autowired Dispatches dispatches;
    @Autowired Hall halls;
    @Autowired ProgramClock clock;
    @Autowired JournalLines journal;

    @Test
    void a_freed_seat_is_offered_to_the_first_who_waits_and_she_is_told_until_when() {
        var hall = halls.of(1);
        var there = halls.registered(hall, "Un");
        var first = halls.waiting(hall, "Deux", "resident");
        var second = halls.waiting(hall, "Trois", "resident");

        registrations.cancel(halls.herself(hall, there), there);

        assertThat(halls.now(hall, there).state()).isEqualTo(State.CANCELLED);
        assertThat(participants.of(hall.officer(), hall.meeting())).isEmpty();
        var offered = halls.now(hall, first);
        assertThat(offered.state()).isEqualTo(State.OFFERED);
        assertThat(offered.offerUntil().orElseThrow())
                .isBetween(
                        Hall.MARCH.plus(Duration.ofHours(48)),
                        Hall.MARCH.plus(Duration.ofHours(49)));
        assertThat(halls.now(hall, second).state()).isEqualTo(State.WAITING);
        assertThat(registrations.rank(halls.now(hall, second))).contains(1);
        assertThat(journal.count("registration.cancelled", "registration", there.value())).isOne();
        assertThat(journal.count("registration.offered", "registration", first.value())).isOne();
        assertThat(told(hall, offered)).contains("registration-waiting", "registration-offered");
        // The seat is kept: a newcomer waits.
        assertThat(halls.publicly(hall, Hall.somebody("Quatre")))
                .isInstanceOf(Registering.Waiting.class);
    }

    @Test
    void she_accepts_and_has_the_seat() {
        var hall = halls.of(1);
        var there = halls.registered(hall, "Un");
        var first = halls.waiting(hall, "Deux", "resident");
        assertThat(registrations.accept(halls.herself(hall, first), first))
                .isEqualTo(new Changing.NotPossible(State.WAITING));
        registrations.cancel(hall.officer(), there);
        assertThat(registrations.accept(halls.herself(hall, first), first))
                .isInstanceOf(Changing.Changed.class);
        var now = halls.now(hall, first);
        assertThat(now.state()).isEqualTo(State.REGISTERED);
        assertThat(now.participant()).isPresent();
        assertThat(registrations.accept(halls.herself(hall, first), first))
                .isInstanceOf(Changing.AlreadySo.class);
        assertThat(journal.count("registration.registered", "registration", first.value())).isOne();
    }

    @Test
    void without_an_answer_in_time_the_seat_goes_to_the_next() {
        var hall = halls.of(1);
        var there = halls.registered(hall, "Un");
        var first = halls.waiting(hall, "Deux", "resident");
        var second = halls.waiting(hall, "Trois", "resident");
        registrations.cancel(hall.officer(), there);
        clock.travelTo(Hall.MARCH.plus(Duration.ofHours(49)));

        assertThat(registrations.accept(halls.herself(hall, first), first))
                .isInstanceOf(Changing.OfferOver.class);

        assertThat(halls.now(hall, first).state()).isEqualTo(State.DECLINED);
        assertThat(halls.now(hall, second).state()).isEqualTo(State.OFFERED);
        assertThat(journal.count("registration.offer-lapsed", "registration", first.value()))
                .isOne();
        assertThat(told(hall, halls.now(hall, first))).contains("registration-lapsed");
        clock.travelTo(Hall.MARCH);
    }

    @Test
    void a_sweep_settles_what_nobody_came_to_settle_and_twice_changes_nothing_more() {
        var hall = halls.of(1);
        var there = halls.registered(hall, "Un");
        var first = halls.waiting(hall, "Deux", "resident");
        var second = halls.waiting(hall, "Trois", "resident");
        registrations.cancel(hall.officer(), there);
        clock.travelTo(Hall.MARCH.plus(Duration.ofHours(49)));
        registrations.settle();
        registrations.settle();
        assertThat(halls.now(hall, first).state()).isEqualTo(State.DECLINED);
        assertThat(halls.now(hall, second).state()).isEqualTo(State.OFFERED);
        assertThat(journal.count("registration.offered", "registration", second.value())).isOne();
        clock.travelTo(Hall.MARCH);
    }

    @Test
    void a_seat_reserved_for_residents_waits_for_a_resident_who_came_later() {
        var hall = halls.of(2, Map.of(Rules.RESIDENTS, 1));
        halls.registered(hall, "Élu", "elu");
        var elected = halls.waiting(hall, "Élue", "elu");
        var resident = halls.registered(hall, "Résidente");
        var next = halls.waiting(hall, "Voisine", "resident");
        registrations.cancel(hall.officer(), resident);
        assertThat(halls.now(hall, elected).state()).isEqualTo(State.WAITING);
        assertThat(halls.now(hall, next).state()).isEqualTo(State.OFFERED);
    }

    @Test
    void more_seats_are_offered_at_once_in_the_order_of_those_who_wait() {
        var hall = halls.of(1);
        halls.registered(hall, "Un");
        var first = halls.waiting(hall, "Deux", "resident");
        var second = halls.waiting(hall, "Trois", "resident");
        var third = halls.waiting(hall, "Quatre", "resident");
        assertThat(registrations.setUp(hall.officer(), hall.meeting(), 1, Hall.rules(3, Map.of())))
                .isEqualTo(new SettingUp.Done(2, 2));
        assertThat(List.of(first, second, third))
                .extracting(id -> halls.now(hall, id).state())
                .containsExactly(State.OFFERED, State.OFFERED, State.WAITING);
    }

    @Test
    void somebody_whom_the_officer_takes_off_the_list_frees_her_seat() {
        var hall = halls.of(1);
        var there = halls.registered(hall, "Un");
        var first = halls.waiting(hall, "Deux", "resident");
        participants.withdraw(hall.officer(), halls.now(hall, there).participant().orElseThrow());
        assertThat(halls.now(hall, there).state()).isEqualTo(State.CANCELLED);
        assertThat(halls.now(hall, first).state()).isEqualTo(State.OFFERED);
        assertThat(journal.count("registration.cancelled", "registration", there.value())).isOne();
    }

    @Test
    void a_guest_declines_and_may_still_come_later() {
        var hall = halls.of(2);
        var guest = new NewParticipant(Hall.person("Rosa", "Diaz", "", ""), "elu", "");
        var id =
                ((Registering.Invited) registrations.invite(hall.officer(), hall.meeting(), guest))
                        .id();
        var herself = halls.herself(hall, id);
        assertThat(registrations.decline(herself, id)).isInstanceOf(Changing.Changed.class);
        assertThat(registrations.decline(herself, id)).isInstanceOf(Changing.AlreadySo.class);
        assertThat(journal.count("registration.declined", "registration", id.value())).isOne();
        var now = halls.now(hall, id);
        assertThat(
                        registrations.answer(
                                now.code(), now.revision(), new Edited("elu", "", Answers.none())))
                .isInstanceOf(Changing.Changed.class);
        assertThat(halls.now(hall, id).state()).isEqualTo(State.REGISTERED);
    }

    @Test
    void nobody_changes_the_registration_of_somebody_else() {
        var hall = halls.of(2);
        var one = halls.registered(hall, "Un");
        var other = halls.herself(hall, halls.registered(hall, "Deux"));
        for (Actor by :
                List.of(
                        Actor.ANYONE,
                        other,
                        halls.officerElsewhere(),
                        halls.facilitator(hall.meeting()))) {
            assertThat(registrations.cancel(by, one)).isEqualTo(new Changing.Unknown());
            assertThat(registrations.accept(by, one)).isEqualTo(new Changing.Unknown());
            assertThat(registrations.decline(by, one)).isEqualTo(new Changing.Unknown());
            assertThat(registrations.edit(by, one, 1, new Edited("elu", "", Answers.none())))
                    .isEqualTo(new Changing.Unknown());
            assertThat(registrations.see(by, one)).isEmpty();
        }
        assertThat(halls.now(hall, one).state()).isEqualTo(State.REGISTERED);
        assertThat(registrations.holder("2222222")).isEmpty();
    }

    @Test
    void two_people_at_one_registration_lose_nothing_of_each_other() {
        var hall = halls.of(2);
        var id = halls.registered(hall, "Un");
        int revision = halls.now(hall, id).revision();
        var mine = new Edited("elu", "Mairie d’essai", Answers.none());
        assertThat(registrations.edit(hall.officer(), id, revision, mine))
                .isInstanceOf(Changing.Changed.class);
        var now = halls.now(hall, id);
        assertThat(now.organisation()).isPresent();
        assertThat(participants.participant(now.participant().orElseThrow()))
                .get()
                .extracting(line -> line.qualityId())
                .isEqualTo("elu");
        assertThat(registrations.edit(halls.herself(hall, id), id, revision, mine))
                .isEqualTo(new Changing.Stale(now));
        assertThat(journal.count("registration.changed", "registration", id.value())).isOne();
    }

    @Test
    void who_has_a_seat_cannot_become_somebody_for_whom_none_is_left() {
        var hall = halls.of(2, Map.of(Rules.RESIDENTS, 2));
        var id = halls.registered(hall, "Un");
        assertThat(
                        registrations.edit(
                                hall.officer(),
                                id,
                                halls.now(hall, id).revision(),
                                new Edited("elu", "", Answers.none())))
                .isEqualTo(new Changing.NoSeatFor("elu"));
        assertThat(halls.now(hall, id).qualityId()).isEqualTo("resident");
    }

    private List<String> told(Hall.Open hall, Registration who) {
        return dispatches.of(hall.officer(), hall.meeting()).stream()
                .filter(one -> one.person().equals(who.person()))
                .map(Dispatch::purpose)
                .toList();
    }

    @Test
    void a_stranger_never_learns_that_somebody_is_registered_but_she_does() {
        var hall = halls.of(2);
        var id = halls.registered(hall, "Un");
        halls.publicly(hall, Hall.somebody("Un"));
        halls.publicly(hall, Hall.somebody("Un"));
        assertThat(told(hall, halls.now(hall, id)))
                .containsExactlyInAnyOrder("registration-registered", "registration-already");
        assertThat(Optional.of(halls.now(hall, id).revision())).contains(2);
    }
}
