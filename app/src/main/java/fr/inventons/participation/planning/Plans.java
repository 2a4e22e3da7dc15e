package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a day: what takes place when, where, and with how many seats. */
@Service
public class Plans {
    private final PlanDesk desk;
    private final PlanStore store;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Journal journal;

    Plans(PlanDesk desk, PlanStore store, Meetings meetings, Workshops workshops, Journal journal) {
        this.desk = desk;
        this.store = store;
        this.meetings = meetings;
        this.workshops = workshops;
        this.journal = journal;
    }

    /**
     * The plan as it stands, whoever asks: for modules above, which decide what they show of it.
     *
     * @throws NoSuchElementException when there is no such meeting
     */
    @Transactional(readOnly = true)
    public DayPlan plan(MeetingId meeting) {
        return desk.read(
                meetings.meeting(meeting)
                        .orElseThrow(() -> new NoSuchElementException("no meeting " + meeting)));
    }

    /** The plan, for those who prepare the meeting or run it; empty for anyone else. */
    @Transactional(readOnly = true)
    public Optional<DayPlan> see(Actor by, MeetingId id) {
        return meetings.see(by, id).map(desk::read);
    }

    /** The rooms of the meeting, in the order they were named. */
    public List<Room> rooms(MeetingId meeting) {
        return plan(meeting).rooms();
    }

    /** What each workshop has, in their order. */
    public Map<WorkshopId, Setting> settings(MeetingId meeting) {
        return plan(meeting).settings();
    }

    /**
     * How many people may be in that workshop: the seats of its tables, or its room if it is
     * smaller.
     */
    public int capacity(WorkshopId id) {
        var workshop =
                workshops
                        .workshop(id)
                        .orElseThrow(() -> new NoSuchElementException("no workshop " + id));
        return capacities(workshop.meeting()).getOrDefault(id, 0);
    }

    /** The same of every workshop of the meeting, in their order. */
    public Map<WorkshopId, Integer> capacities(MeetingId meeting) {
        var plan = plan(meeting);
        var seats =
                workshops.tables(meeting).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Table::workshop, Collectors.summingInt(Table::seats)));
        var all = new LinkedHashMap<WorkshopId, Integer>();
        for (var workshop : plan.settings().keySet()) {
            int own = seats.getOrDefault(workshop, 0);
            all.put(
                    workshop,
                    plan.roomOf(workshop).map(room -> Math.min(room.capacity(), own)).orElse(own));
        }
        return all;
    }

    /** Who runs which workshop, round by round. */
    public List<Host> hosts(MeetingId meeting) {
        return store.hosts(meeting);
    }

    /**
     * The whole programme anew. A moment that keeps its id stays the one it was.
     *
     * @param revision of the plan that the officer was looking at
     */
    @Transactional
    public Planning programme(Actor by, MeetingId id, int revision, List<NewItem> wanted) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var tidy =
                            wanted.stream()
                                    .map(Plans::tidy)
                                    .sorted(Comparator.comparing(NewItem::startsAt))
                                    .toList();
                    var clash =
                            ProgrammeRules.clash(
                                    held, tidy, desk.campaign(held.meeting()), store.hosts(id));
                    if (clash.isPresent()) {
                        return new Planning.Refused(clash.get());
                    }
                    var rows = rows(held.meeting(), held.plan(), tidy);
                    if (rows.equals(store.items(id))) {
                        return new Planning.AlreadySo();
                    }
                    store.replace(id, rows);
                    journal.record(
                            by.reference(),
                            new DayPlanned(id.value(), rows.size(), ProgrammeRules.rounds(tidy)));
                    return desk.grown(id);
                });
    }

    private static List<PlanStore.Row> rows(Meeting meeting, DayPlan plan, List<NewItem> wanted) {
        var before = new HashMap<ItemId, Item>();
        before.putAll(
                plan.programme().stream().collect(Collectors.toMap(Item::id, Function.identity())));
        var rows = new ArrayList<PlanStore.Row>();
        for (var item : wanted) {
            var old = item.id().flatMap(id -> Optional.ofNullable(before.remove(id)));
            rows.add(
                    new PlanStore.Row(
                            old.map(Item::id).orElseGet(ItemId::random),
                            item.kind(),
                            item.title(),
                            (int) Duration.between(meeting.startsAt(), item.startsAt()).toMinutes(),
                            item.minutes(),
                            item.kind() == ItemKind.WORKSHOPS ? Optional.empty() : item.room(),
                            old.flatMap(Item::moment)));
        }
        return rows;
    }

    private static NewItem tidy(NewItem item) {
        return new NewItem(
                item.id(),
                item.kind(),
                item.title().strip(),
                item.startsAt(),
                item.minutes(),
                item.room());
    }
}
