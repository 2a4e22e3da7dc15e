package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.workshop.Arrangements;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives a meeting that was just opened the plan of another one. */
@Component
class PlanCopy {
    private final PlanDesk desk;
    private final PlanStore store;
    private final RoomStore rooms;
    private final Calendar calendar;
    private final Workshops workshops;
    private final Arrangements arrangements;
    private final Journal journal;

    PlanCopy(
            PlanDesk desk,
            PlanStore store,
            RoomStore rooms,
            Calendar calendar,
            Workshops workshops,
            Arrangements arrangements,
            Journal journal) {
        this.desk = desk;
        this.store = store;
        this.rooms = rooms;
        this.calendar = calendar;
        this.workshops = workshops;
        this.arrangements = arrangements;
        this.journal = journal;
    }

    void copy(Actor by, Meeting from, Meeting into) {
        var kept = rooms(from, into);
        programme(from, into, kept);
        workshops(by, from, into, kept);
        journal.record(
                by.reference(), new PlanCopied(into.id().value(), from.id().value(), kept.size()));
    }

    /** The rooms of the same place that nobody else has then. */
    private Map<RoomId, RoomId> rooms(Meeting from, Meeting into) {
        var kept = new HashMap<RoomId, RoomId>();
        if (!Calendar.plain(from.place()).equals(Calendar.plain(into.place()))) {
            return kept;
        }
        for (var room : rooms.rooms(from.id())) {
            var plain = Calendar.plain(room.name());
            if (calendar.taken(into, Calendar.occasion(into), Set.of(plain)).isEmpty()) {
                var own = RoomId.random();
                rooms.insert(
                        into.id(),
                        new Room(own, room.name(), room.capacity(), room.access(), room.note()),
                        plain);
                kept.put(room.id(), own);
            }
        }
        return kept;
    }

    /** A programme that lacks something national, or ends after midnight, is left where it is. */
    private void programme(Meeting from, Meeting into, Map<RoomId, RoomId> kept) {
        var known =
                desk.campaign(into).meetingTemplate().programme().stream()
                        .collect(Collectors.toMap(Campaign.Moment::id, Function.identity()));
        var rows =
                desk.rows(from).stream()
                        .map(row -> {
                            var moment = row.moment().filter(known::containsKey);
                            return new PlanStore.Row(
                                    moment.map(id -> ItemId.of(into.id(), id))
                                            .orElseGet(ItemId::random),
                                    row.kind(),
                                    row.title(),
                                    row.after(),
                                    row.minutes(),
                                    row.room().flatMap(id -> Optional.ofNullable(kept.get(id))),
                                    moment);
                        })
                        .toList();
        var titles = new HashMap<String, String>();
        rows.forEach(row -> row.moment().ifPresent(moment -> titles.put(moment, row.title())));
        boolean whole =
                known.values().stream()
                        .filter(Campaign.Moment::national)
                        .allMatch(moment -> moment.title().equals(titles.get(moment.id())));
        if (whole && fits(into, rows)) {
            store.replace(into.id(), rows);
        }
    }

    private static boolean fits(Meeting into, List<PlanStore.Row> rows) {
        int end = rows.stream().mapToInt(row -> row.after() + row.minutes()).max().orElse(0);
        return into.startsAt().toSecondOfDay() / 60 + end <= ProgrammeRules.MINUTES_OF_A_DAY;
    }

    private void workshops(Actor by, Meeting from, Meeting into, Map<RoomId, RoomId> kept) {
        var before = desk.read(from);
        var models =
                workshops.of(from.id()).stream()
                        .collect(Collectors.toMap(Workshop::pillar, Function.identity()));
        for (var workshop : workshops.of(into.id())) {
            var model = models.get(workshop.pillar());
            if (model == null) {
                continue;
            }
            var setting = before.setting(model.id());
            arrangements.arrange(
                    by,
                    workshop.id(),
                    model.title(),
                    Math.max(1, setting.tables()),
                    Math.max(Arrangements.LEAST_SEATS, setting.seatsPerTable()));
            rooms.say(
                    into.id(),
                    workshop.id(),
                    new RoomStore.Said(
                            setting.room().flatMap(id -> Optional.ofNullable(kept.get(id))),
                            setting.languages(),
                            setting.signLanguage()));
        }
    }
}
