package fr.inventons.participation.handout;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells on the meeting's page, and on the officer's, what is still to be printed. */
@Component
class HandoutPreparation implements Preparation {
    private static final int ORDER = 60;
    private static final int DAYS_BEFORE = 14;

    private final Handouts handouts;
    private final Gatherer gatherer;
    private final Messages messages;
    private final Clock clock;

    HandoutPreparation(Handouts handouts, Gatherer gatherer, Messages messages, Clock clock) {
        this.handouts = handouts;
        this.gatherer = gatherer;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Stage> stages(Actor actor, Meeting meeting) {
        var day = gatherer.gather(actor, meeting);
        long due = due(day);
        var text =
                day.people().isEmpty()
                        ? messages.say("handout.stage-none")
                        : due > 0
                                ? messages.say("handout.stage-due", due)
                                : messages.say("handout.stage-done");
        var status =
                day.people().isEmpty()
                        ? new Status(messages.say("handout.stage-status-none"), "neutre", "pause")
                        : due > 0
                                ? new Status(
                                        messages.say("handout.stage-status-due"),
                                        "attente",
                                        "horloge")
                                : new Status(
                                        messages.say("handout.stage-status-done"), "oui", "oui");
        return List.of(
                new Stage(ORDER, messages.say("handout.stage"), text, status, href(meeting)));
    }

    @Override
    public List<Due> due(Actor actor, Meeting meeting) {
        if (meeting.state() != Meeting.State.PREPARED || meeting.postponed() || far(meeting)) {
            return List.of();
        }
        var day = gatherer.gather(actor, meeting);
        if (day.people().isEmpty() || due(day) == 0) {
            return List.of();
        }
        var eve = meeting.day().minusDays(1);
        return List.of(
                new Due(
                        eve,
                        new Task(
                                messages.say("handout.due-title"),
                                messages.say(
                                        "handout.due-text", day.people().size(), French.day(eve)),
                                Optional.empty(),
                                messages.say("handout.due-button"),
                                href(meeting))));
    }

    /** Nobody prints earlier than that: people still come and go. */
    private boolean far(Meeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return meeting.day().isAfter(today.plusDays(DAYS_BEFORE));
    }

    private long due(Gathering day) {
        return handouts.printed(day).stream().filter(Printed::due).count();
    }

    private static String href(Meeting meeting) {
        return "/rencontres/" + meeting.id().value() + "/impressions";
    }
}
