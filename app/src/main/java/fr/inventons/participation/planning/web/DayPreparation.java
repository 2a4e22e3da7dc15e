package fr.inventons.participation.planning.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.Host;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The day itself, on the meeting's page and among what is to be done. */
@Component
class DayPreparation implements Preparation {
    private static final int ORDER = 10;

    /** Rooms are asked for three weeks before, teams two. */
    private static final int ROOMS_BEFORE = 21;

    private static final int TEAM_BEFORE = 14;

    private final Plans plans;
    private final Meetings meetings;
    private final PlanWords words;

    DayPreparation(Plans plans, Meetings meetings, PlanWords words) {
        this.plans = plans;
        this.meetings = meetings;
        this.words = words;
    }

    @Override
    public List<Stage> stages(Actor by, Meeting meeting) {
        var plan = plans.plan(meeting.id());
        long rooms = withoutRoom(plan);
        long teams = withoutTeam(plan, meeting);
        var hours =
                words.say(
                        "stage.text",
                        French.hour(meeting.startsAt()),
                        French.hour(plan.endsAt()),
                        plan.settings().values().stream()
                                .mapToInt(one -> one.tables() * one.seatsPerTable())
                                .sum());
        return List.of(
                new Stage(
                        ORDER,
                        words.say("stage.title"),
                        rooms + teams == 0
                                ? hours
                                : hours + " " + words.say("stage.missing", rooms, teams),
                        meeting.postponed()
                                ? new Status(words.say("stage.postponed"), "attente", "horloge")
                                : rooms + teams == 0
                                        ? new Status(words.say("status.ready"), "oui", "oui")
                                        : new Status(
                                                words.say("status.missing"), "attente", "horloge"),
                        "/rencontres/" + meeting.id().value() + "/journee"));
    }

    @Override
    public List<Due> due(Actor by, Meeting meeting) {
        if (meeting.state() != Meeting.State.PREPARED
                || !meetings.prepares(by, meeting.department())) {
            return List.of();
        }
        var path = "/rencontres/" + meeting.id().value();
        if (meeting.postponed()) {
            return List.of(
                    new Due(
                            LocalDate.ofInstant(
                                    meeting.postponedAt().orElseThrow(), words.zone(meeting)),
                            new Task(
                                    words.say("due.date.title"),
                                    words.say("due.date.text"),
                                    Optional.of(
                                            new Status(
                                                    words.say("stage.postponed"),
                                                    "attente",
                                                    "horloge")),
                                    words.say("due.date.button"),
                                    path + "/date")));
        }
        var plan = plans.plan(meeting.id());
        long rooms = withoutRoom(plan);
        if (rooms > 0) {
            return List.of(due(meeting, "rooms", ROOMS_BEFORE, rooms, path + "/journee"));
        }
        long teams = withoutTeam(plan, meeting);
        return teams == 0
                ? List.of()
                : List.of(due(meeting, "team", TEAM_BEFORE, teams, path + "/journee"));
    }

    private Due due(Meeting meeting, String key, int before, long count, String href) {
        var day = meeting.day().minusDays(before);
        return new Due(
                day,
                new Task(
                        words.say("due." + key + ".title"),
                        words.say("due." + key + ".text", count, French.day(day)),
                        Optional.empty(),
                        words.say("due." + key + ".button"),
                        href));
    }

    private static long withoutRoom(DayPlan plan) {
        return plan.settings().values().stream().filter(one -> one.room().isEmpty()).count();
    }

    private long withoutTeam(DayPlan plan, Meeting meeting) {
        Set<WorkshopId> run =
                plans.hosts(meeting.id()).stream().map(Host::workshop).collect(Collectors.toSet());
        return plan.settings().keySet().stream().filter(id -> !run.contains(id)).count();
    }
}
