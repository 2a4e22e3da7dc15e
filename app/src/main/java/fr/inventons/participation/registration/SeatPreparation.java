package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells on the meeting's page and on the officer's first page where its seats stand. */
@Component
class SeatPreparation implements Preparation {
    private static final int ORDER = 20;

    /** A seat offered within two days of its end is worth a call. */
    private static final int SOON_DAYS = 2;

    /** The public page opens five weeks before the day at the latest. */
    private static final int OPEN_WEEKS = 5;

    private final Registrations registrations;
    private final RegistrationStore store;
    private final WaitingList waiting;
    private final Meetings meetings;
    private final Messages messages;
    private final Clock clock;

    SeatPreparation(
            Registrations registrations,
            RegistrationStore store,
            WaitingList waiting,
            Meetings meetings,
            Messages messages,
            Clock clock) {
        this.registrations = registrations;
        this.store = store;
        this.waiting = waiting;
        this.meetings = meetings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Stage> stages(Actor by, Meeting meeting) {
        if (!meetings.prepares(by, meeting.department())) {
            return List.of();
        }
        var counts = counts(meeting);
        return List.of(
                new Stage(
                        ORDER,
                        messages.say("registration.stage-title"),
                        messages.say(
                                "registration.summary",
                                counts.taken(),
                                counts.capacity(),
                                counts.waiting(),
                                counts.invited()),
                        status(meeting, counts),
                        path(meeting)));
    }

    @Override
    public List<Due> due(Actor by, Meeting meeting) {
        if (meeting.state() != Meeting.State.PREPARED
                || !meetings.prepares(by, meeting.department())) {
            return List.of();
        }
        var due = new ArrayList<Due>();
        var today = LocalDate.ofInstant(clock.instant(), waiting.zone(meeting));
        if (registrations.revision(meeting.id()) == 0 && !meeting.postponed()) {
            var by5Weeks = meeting.day().minusWeeks(OPEN_WEEKS);
            due.add(
                    new Due(
                            by5Weeks.isBefore(today) ? today : by5Weeks,
                            new Task(
                                    messages.say("registration.due-rules-title"),
                                    messages.say("registration.due-rules"),
                                    Optional.empty(),
                                    messages.say("registration.due-rules-button"),
                                    path(meeting) + "/regles")));
        }
        var offers = store.of(meeting.id(), Registration.State.OFFERED);
        offers.stream()
                .flatMap(one -> one.offerUntil().stream())
                .map(until -> LocalDate.ofInstant(until, waiting.zone(meeting)))
                .filter(until -> !until.isAfter(today.plusDays(SOON_DAYS)))
                .min(LocalDate::compareTo)
                .ifPresent(until ->
                        due.add(
                                new Due(
                                        until,
                                        new Task(
                                                messages.say("registration.due-offers-title"),
                                                messages.say(
                                                        "registration.due-offers", offers.size()),
                                                Optional.empty(),
                                                messages.say("registration.due-offers-button"),
                                                path(meeting) + "?etat=OFFERED"))));
        return due;
    }

    private Status status(Meeting meeting, Counts counts) {
        if (registrations.revision(meeting.id()) == 0) {
            return new Status(messages.say("registration.stage-todo"), "attente", "crayon");
        }
        if (counts.free() == 0) {
            return new Status(messages.say("registration.stage-full"), "oui", "oui");
        }
        return registrations.open(meeting)
                ? new Status(messages.say("registration.stage-open"), "route", "gens")
                : new Status(messages.say("registration.stage-shut"), "neutre", "pause");
    }

    private Counts counts(Meeting meeting) {
        return registrations.counts(Set.of(meeting.id())).getOrDefault(meeting.id(), Counts.NONE);
    }

    private static String path(Meeting meeting) {
        return "/rencontres/" + meeting.id().value() + "/inscriptions";
    }
}
