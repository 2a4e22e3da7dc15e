package fr.inventons.participation.correspondence.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.correspondence.Counts;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The mail and the calls of a meeting, among what its officer prepares. */
@Component
class MailPreparation implements Preparation {
    private static final int ORDER = 40;
    private static final int DAYS_BEFORE = 3;

    private final Dispatches dispatches;
    private final Meetings meetings;
    private final DispatchWords words;
    private final Clock clock;

    MailPreparation(Dispatches dispatches, Meetings meetings, DispatchWords words, Clock clock) {
        this.dispatches = dispatches;
        this.meetings = meetings;
        this.words = words;
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
                        words.say("stage-title"),
                        words.sentence(counts),
                        status(counts),
                        path(meeting) + "/courrier"));
    }

    @Override
    public List<Due> due(Actor by, Meeting meeting) {
        if (!meetings.prepares(by, meeting.department())) {
            return List.of();
        }
        var counts = counts(meeting);
        var today = LocalDate.ofInstant(clock.instant(), words.zone(meeting));
        var due = new ArrayList<Due>();
        if (counts.troubled() > 0) {
            due.add(
                    new Due(
                            today,
                            new Task(
                                    words.say("due-trouble", counts.troubled()),
                                    words.say("due-trouble-text", meeting.title()),
                                    Optional.empty(),
                                    words.say("due-trouble-button"),
                                    path(meeting) + "/courrier")));
        }
        if (counts.errands() > 0) {
            var before = meeting.day().minusDays(DAYS_BEFORE);
            var by3 = before.isBefore(today) ? today : before;
            due.add(
                    new Due(
                            by3,
                            new Task(
                                    words.say("due-errands", counts.errands()),
                                    words.say(
                                            "due-errands-text",
                                            meeting.title(),
                                            String.join(", ", words.parts(errandsOnly(counts))),
                                            French.weekday(by3)),
                                    Optional.empty(),
                                    words.say("due-errands-button"),
                                    path(meeting) + "/appels")));
        }
        return due;
    }

    private Counts counts(Meeting meeting) {
        return dispatches.counts(Set.of(meeting.id())).getOrDefault(meeting.id(), Counts.NONE);
    }

    private static Counts errandsOnly(Counts counts) {
        return new Counts(
                0,
                0,
                0,
                0,
                0,
                0,
                counts.toCall(),
                counts.toPost(),
                counts.toRelay(),
                counts.toHand(),
                0);
    }

    private Status status(Counts counts) {
        if (counts.troubled() > 0) {
            return new Status(words.say("state-trouble"), "attente", "info");
        }
        if (counts.errands() > 0) {
            return new Status(words.say("state-errands"), "attente", "telephone");
        }
        if (counts.held() > 0) {
            return new Status(words.say("state-held"), "attente", "pause");
        }
        if (counts.waiting() > 0) {
            return new Status(words.say("state-going"), "route", "envoi");
        }
        return counts.total() == 0
                ? new Status(words.say("state-none"), "neutre", "courrier")
                : new Status(words.say("state-fine"), "oui", "oui");
    }

    private static String path(Meeting meeting) {
        return "/rencontres/" + meeting.id().value();
    }
}
