package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.showcase.Announcing;
import fr.inventons.recognition.showcase.Changing;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.Events;
import fr.inventons.recognition.showcase.NewEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The calendar of the year: announced, moved, cancelled. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class EventStory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Events events;
    private final Acts acts;

    EventStory(Events events, Acts acts) {
        this.events = events;
        this.acts = acts;
    }

    void play(Recognition.Invited told, Cast cast, Map<String, Carried> actions) {
        var by = cast.actor(told.by());
        var event =
                acts.at(
                                told.at(),
                                PARIS,
                                Announcing.Announced.class,
                                () -> announce(told, by, actions))
                        .event();
        change(told, by, event);
    }

    private Announcing announce(Recognition.Invited told, Actor by, Map<String, Carried> actions) {
        return told.action() == null
                ? events.announce(
                        by,
                        new DepartmentCode(Objects.requireNonNull(told.department())),
                        said(told, told.day()),
                        "")
                : events.announce(
                        by,
                        Objects.requireNonNull(actions.get(told.action())).id(),
                        said(told, told.day()),
                        "");
    }

    private void change(Recognition.Invited told, Actor by, Event event) {
        var moved = told.moved();
        if (moved != null) {
            acts.at(
                    moved.at(),
                    PARIS,
                    Changing.Changed.class,
                    () -> events.move(by, event.id(), event.revision(), said(told, moved.day())));
        }
        var cancelled = told.cancelled();
        if (cancelled != null) {
            acts.at(
                    cancelled.at(),
                    PARIS,
                    Changing.Changed.class,
                    () -> events.cancel(by, event.id(), cancelled.reason()));
        }
    }

    private static NewEvent said(Recognition.Invited told, LocalDate day) {
        return new NewEvent(
                told.title(),
                told.about(),
                told.access(),
                told.place(),
                Optional.ofNullable(told.neighbourhood()).map(NeighbourhoodCode::new),
                day,
                LocalTime.parse(told.hour()),
                told.lastDay() == null ? day : told.lastDay(),
                Optional.of(LocalTime.parse(told.until())));
    }
}
