package fr.inventons.recognition.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.Telling;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class EventsTest {
    private static final DepartmentCode HERE = new DepartmentCode("58");
    private static final DepartmentCode ELSEWHERE = new DepartmentCode("18");
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 9);

    @Autowired Events events;
    @Autowired Actions actions;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;

    Actor officer = Actor.ANYONE;
    Actor stranger = Actor.ANYONE;

    @BeforeEach
    void it_is_spring() {
        clock.travelTo(Instant.parse("2018-05-02T10:00:00Z"));
        officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        stranger = folk.with(Role.PROGRAMME_OFFICER, Scope.department(ELSEWHERE));
    }

    @AfterEach
    void today_again() {
        clock.comeBack();
    }

    @Test
    void a_prefecture_announces_an_event_that_anyone_sees_at_once() {
        var event = announced("Les balcons parlent");
        assertThat(events.toCome(Optional.of(HERE))).contains(event);
        assertThat(events.toCome(Optional.empty())).contains(event);
        assertThat(events.toCome(Optional.of(ELSEWHERE))).doesNotContain(event);
        assertThat(count("showcase.event-announced", event)).isEqualTo(1);
    }

    @Test
    void nobody_announces_in_another_departement_and_nothing_is_written() {
        for (var by :
                new Actor[] {
                    stranger, Actor.ANYONE, folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL)
                }) {
            assertThat(events.announce(by, HERE, june("Ailleurs"), ""))
                    .isInstanceOf(Announcing.NotAllowed.class);
        }
        assertThat(events.toCome(Optional.of(HERE)))
                .noneMatch(event -> event.said().title().equals("Ailleurs"));
    }

    @Test
    void those_who_carry_an_action_invite_to_it_and_not_to_that_of_others() {
        var mine = action(officer, HERE, "Le jardin du toit");
        var theirs = action(stranger, ELSEWHERE, "Le journal du hall");
        var bearer = folk.with(Role.BEARER, Scope.of("action", mine.value()));
        var invited = events.announce(bearer, mine, june("Visite du jardin"), "");
        assertThat(invited).isInstanceOf(Announcing.Announced.class);
        var event = ((Announcing.Announced) invited).event();
        assertThat(event.department()).isEqualTo(HERE);
        assertThat(events.ofActions(Set.of(mine, theirs)))
                .hasSize(1)
                .extractingByKey(mine)
                .isEqualTo(java.util.List.of(event));
        assertThat(events.announce(bearer, theirs, june("Chez les autres"), ""))
                .isInstanceOf(Announcing.NotAllowed.class);
        assertThat(events.mine(bearer)).containsExactly(event);
        assertThat(events.mine(stranger)).doesNotContain(event);
    }

    @Test
    void each_flaw_of_what_is_typed_is_named_and_nothing_is_written() {
        var fine = june("Une fête");
        assertThat(flaw(june("  "))).isInstanceOf(EventFlaw.TitleMissing.class);
        assertThat(flaw(NewEvent.of("Une fête", " ", JUNE, LocalTime.NOON)))
                .isInstanceOf(EventFlaw.PlaceMissing.class);
        assertThat(flaw(june("x".repeat(121)))).isEqualTo(new EventFlaw.TooLong("titre", 121, 120));
        assertThat(flaw(NewEvent.of("a", "b", LocalDate.of(2017, 10, 31), LocalTime.NOON)))
                .isInstanceOf(EventFlaw.DayOutside.class);
        assertThat(flaw(NewEvent.of("a", "b", LocalDate.of(2019, 11, 1), LocalTime.NOON)))
                .isInstanceOf(EventFlaw.DayOutside.class);
        assertThat(flaw(until(fine, JUNE, Optional.of(LocalTime.of(9, 0)))))
                .isInstanceOf(EventFlaw.EndsBeforeItBegins.class);
        assertThat(flaw(until(fine, JUNE.minusDays(1), Optional.empty())))
                .isInstanceOf(EventFlaw.EndsBeforeItBegins.class);
        assertThat(
                        flaw(
                                new NewEvent(
                                        "a",
                                        "",
                                        "",
                                        "b",
                                        Optional.of(new NeighbourhoodCode("QP018999")),
                                        JUNE,
                                        LocalTime.NOON,
                                        JUNE,
                                        Optional.empty())))
                .isEqualTo(new EventFlaw.NeighbourhoodElsewhere(HERE));
        assertThat(events.toCome(Optional.of(HERE)))
                .noneMatch(event -> event.said().title().equals("Une fête"));
    }

    @Test
    void an_event_is_moved_by_its_own_and_the_calendar_says_the_new_day() {
        var event = announced("Visite guidée");
        var later = NewEvent.of("Visite guidée", "Gymnase", JUNE.plusDays(7), LocalTime.NOON);
        assertThat(events.move(stranger, event.id(), 1, later))
                .isInstanceOf(Changing.Unknown.class);
        assertThat(events.move(officer, event.id(), 1, later)).isInstanceOf(Changing.Changed.class);
        var now = events.see(officer, event.id()).orElseThrow();
        assertThat(now.said()).isEqualTo(later);
        assertThat(now.revision()).isEqualTo(2);
        assertThat(count("showcase.event-moved", event)).isEqualTo(1);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        var event = announced("Deux fois");
        assertThat(events.move(officer, event.id(), 1, event.said()))
                .isEqualTo(new Changing.Changed(event));
        assertThat(count("showcase.event-moved", event)).isZero();
    }

    @Test
    void two_who_move_the_same_event_lose_nothing() {
        var event = announced("À deux");
        events.move(officer, event.id(), 1, june("À deux, plus clair"));
        var second = events.move(officer, event.id(), 1, june("À deux, autrement"));
        assertThat(second).isInstanceOf(Changing.ChangedMeanwhile.class);
        assertThat(((Changing.ChangedMeanwhile) second).now().said().title())
                .isEqualTo("À deux, plus clair");
        assertThat(events.move(officer, event.id(), 2, june("À deux, autrement")))
                .isInstanceOf(Changing.Changed.class);
    }

    @Test
    void a_cancelled_event_stays_with_its_reason_and_moves_no_more() {
        var event = announced("Pluie annoncée");
        assertThat(events.cancel(officer, event.id(), " "))
                .isInstanceOf(Changing.ReasonMissing.class);
        assertThat(events.cancel(stranger, event.id(), "Non")).isInstanceOf(Changing.Unknown.class);
        assertThat(events.cancel(officer, event.id(), "x".repeat(301)))
                .isEqualTo(new Changing.Flawed(new EventFlaw.TooLong("motif", 301, 300)));
        assertThat(events.cancel(officer, event.id(), "Il pleut."))
                .isInstanceOf(Changing.Changed.class);
        assertThat(events.toCome(Optional.of(HERE)))
                .filteredOn(one -> one.id().equals(event.id()))
                .extracting(Event::cancelReason)
                .containsExactly("Il pleut.");
        assertThat(count("showcase.event-cancelled", event)).isEqualTo(1);
        assertThat(events.cancel(officer, event.id(), "Encore"))
                .isInstanceOf(Changing.AlreadyCancelled.class);
        assertThat(events.move(officer, event.id(), 2, june("Revient")))
                .isInstanceOf(Changing.AlreadyCancelled.class);
    }

    @Test
    void an_event_is_over_on_the_day_after_its_last() {
        var event = announced("Samedi");
        clock.travelTo(Instant.parse("2018-06-09T20:00:00Z"));
        assertThat(events.toCome(Optional.of(HERE))).contains(event);
        assertThat(events.past(Optional.of(HERE))).doesNotContain(event);
        clock.travelTo(Instant.parse("2018-06-10T20:00:00Z"));
        assertThat(events.toCome(Optional.of(HERE))).doesNotContain(event);
        assertThat(events.past(Optional.of(HERE))).contains(event);
    }

    private Event announced(String title) {
        var announced = events.announce(officer, HERE, june(title), "");
        assertThat(announced).isInstanceOf(Announcing.Announced.class);
        return ((Announcing.Announced) announced).event();
    }

    private EventFlaw flaw(NewEvent said) {
        var outcome = events.announce(officer, HERE, said, "");
        assertThat(outcome).isInstanceOf(Announcing.Flawed.class);
        return ((Announcing.Flawed) outcome).flaw();
    }

    private static NewEvent june(String title) {
        return NewEvent.of(title, "Place du Marché", JUNE, LocalTime.of(14, 0));
    }

    private static NewEvent until(NewEvent event, LocalDate day, Optional<LocalTime> end) {
        return new NewEvent(
                event.title(),
                event.about(),
                event.access(),
                event.place(),
                event.neighbourhood(),
                event.startsOn(),
                event.startsAt(),
                day,
                end);
    }

    private ActionId action(Actor by, DepartmentCode department, String title) {
        return ((Telling.Told) actions.signal(by, department, NewAction.titled(title))).id();
    }

    private long count(String type, Event event) {
        return journal.count(type, "event", event.id().value());
    }
}
