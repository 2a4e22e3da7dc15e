package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan as it stands, and lets one writer at a time change it. */
@Component
class PlanDesk {
    /** A meeting that is held for a writer, with its plan. */
    record Held(Meeting meeting, DayPlan plan) {}

    private final PlanStore store;
    private final RoomStore rooms;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Campaigns campaigns;

    PlanDesk(
            PlanStore store,
            RoomStore rooms,
            Meetings meetings,
            Workshops workshops,
            Campaigns campaigns) {
        this.store = store;
        this.rooms = rooms;
        this.meetings = meetings;
        this.workshops = workshops;
        this.campaigns = campaigns;
    }

    /** The plan of that meeting; the campaign's own while nobody wrote another. */
    DayPlan read(Meeting meeting) {
        var revision = store.revision(meeting.id());
        var rows = rows(meeting);
        var programme = programme(meeting.startsAt(), rows);
        return new DayPlan(
                meeting.id(),
                revision.orElse(1),
                programme.isEmpty() ? meeting.startsAt() : programme.getLast().endsAt(),
                programme,
                rooms.rooms(meeting.id()),
                (int) rows.stream().filter(row -> row.kind() == ItemKind.WORKSHOPS).count(),
                settings(meeting.id()));
    }

    /**
     * Does {@code act} for the officer of the meeting, on the plan that the form was shown with;
     * {@link Planning.Done} makes the revision grow.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Planning write(Actor by, MeetingId id, int revision, Function<Held, Planning> act) {
        var found = meetings.hold(id).filter(meeting -> meetings.runs(by, meeting));
        if (found.isEmpty()) {
            return new Planning.Unknown();
        }
        var meeting = found.get();
        if (!meetings.prepares(by, meeting.department())) {
            return new Planning.NotAllowed();
        }
        if (meeting.over()) {
            return new Planning.Over(meeting.endedAt().orElseThrow());
        }
        prepare(meeting);
        var plan = read(meeting);
        return plan.revision() == revision
                ? act.apply(new Held(meeting, plan))
                : new Planning.Outdated(plan);
    }

    /** How long the day lasts, in minutes. */
    int minutes(Meeting meeting) {
        return rows(meeting).stream().mapToInt(row -> row.after() + row.minutes()).max().orElse(0);
    }

    List<PlanStore.Row> rows(Meeting meeting) {
        return store.revision(meeting.id()).isPresent()
                ? store.items(meeting.id())
                : template(meeting);
    }

    /** The plan is written and has a new revision. */
    Planning grown(MeetingId id) {
        return new Planning.Done(store.grow(id));
    }

    /** Writes the campaign's programme for a meeting that has none yet. */
    void prepare(Meeting meeting) {
        if (store.insert(meeting.id())) {
            store.replace(meeting.id(), template(meeting));
        }
    }

    private Map<WorkshopId, Setting> settings(MeetingId meeting) {
        var said = rooms.settings(meeting);
        var tables =
                workshops.tables(meeting).stream().collect(Collectors.groupingBy(Table::workshop));
        var all = new LinkedHashMap<WorkshopId, Setting>();
        for (var workshop : workshops.of(meeting)) {
            var own = tables.getOrDefault(workshop.id(), List.of());
            var more = said.getOrDefault(workshop.id(), RoomStore.Said.NOTHING);
            all.put(
                    workshop.id(),
                    new Setting(
                            more.room(),
                            own.size(),
                            own.stream().mapToInt(Table::seats).min().orElse(0),
                            more.languages(),
                            more.signLanguage()));
        }
        return all;
    }

    private List<PlanStore.Row> template(Meeting meeting) {
        var rows = new ArrayList<PlanStore.Row>();
        int after = 0;
        for (var moment : campaign(meeting).meetingTemplate().programme()) {
            rows.add(row(meeting.id(), moment, after));
            after += moment.minutes();
        }
        return rows;
    }

    static PlanStore.Row row(MeetingId meeting, Campaign.Moment moment, int after) {
        return new PlanStore.Row(
                ItemId.of(meeting, moment.id()),
                ItemKind.of(moment.kind()),
                moment.title(),
                after,
                moment.minutes(),
                Optional.empty(),
                Optional.of(moment.id()));
    }

    static PlanStore.Row later(PlanStore.Row row, int minutes) {
        return new PlanStore.Row(
                row.id(),
                row.kind(),
                row.title(),
                row.after() + minutes,
                row.minutes(),
                row.room(),
                row.moment());
    }

    Campaign campaign(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).orElseThrow();
    }

    private static List<Item> programme(LocalTime from, List<PlanStore.Row> rows) {
        var items = new ArrayList<Item>();
        int round = 0;
        for (var row : rows) {
            items.add(
                    new Item(
                            row.id(),
                            row.kind(),
                            row.title(),
                            from.plusMinutes(row.after()),
                            row.minutes(),
                            row.room(),
                            row.kind() == ItemKind.WORKSHOPS ? ++round : 0,
                            row.moment()));
        }
        return List.copyOf(items);
    }
}
