package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.planning.PlanDesk.Held;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms that a meeting has for its day. */
@Service
public class RoomBook {
    private final PlanDesk desk;
    private final RoomStore store;
    private final Calendar calendar;
    private final Workshops workshops;
    private final Journal journal;

    RoomBook(
            PlanDesk desk,
            RoomStore store,
            Calendar calendar,
            Workshops workshops,
            Journal journal) {
        this.desk = desk;
        this.store = store;
        this.calendar = calendar;
        this.workshops = workshops;
        this.journal = journal;
    }

    /** One more room. */
    @Transactional
    public Planning add(Actor by, MeetingId id, int revision, NewRoom typed) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var room = room(RoomId.random(), typed);
                    var clash = unfit(held, room);
                    if (clash.isPresent()) {
                        return new Planning.Refused(clash.get());
                    }
                    store.insert(id, room, Calendar.plain(room.name()));
                    journal.record(
                            by.reference(),
                            new RoomSet(id.value(), room.id().value(), room.capacity()));
                    return desk.grown(id);
                });
    }

    /** Another name, another capacity or another access for a room. */
    @Transactional
    public Planning change(Actor by, MeetingId id, int revision, RoomId which, NewRoom typed) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var before = held.plan().room(which);
                    if (before.isEmpty()) {
                        return new Planning.Refused(new Clash.RoomUnknown());
                    }
                    var room = room(which, typed);
                    if (room.equals(before.get())) {
                        return new Planning.AlreadySo();
                    }
                    var clash = unfit(held, room).or(() -> tooSmall(held, room));
                    if (clash.isPresent()) {
                        return new Planning.Refused(clash.get());
                    }
                    store.update(room, Calendar.plain(room.name()));
                    journal.record(
                            by.reference(),
                            new RoomSet(id.value(), which.value(), room.capacity()));
                    return desk.grown(id);
                });
    }

    /** The meeting no longer has that room; nothing may still take place there. */
    @Transactional
    public Planning remove(Actor by, MeetingId id, int revision, RoomId which) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var room = held.plan().room(which);
                    if (room.isEmpty()) {
                        return new Planning.Refused(new Clash.RoomUnknown());
                    }
                    var use = use(held, which);
                    if (use.isPresent()) {
                        return new Planning.Refused(
                                new Clash.RoomInUse(room.get().name(), use.get()));
                    }
                    store.delete(which);
                    journal.record(by.reference(), new RoomRemoved(id.value(), which.value()));
                    return desk.grown(id);
                });
    }

    /** What takes place in that room, or empty. */
    private Optional<String> use(Held held, RoomId room) {
        return workshops.of(held.meeting().id()).stream()
                .filter(workshop ->
                        held.plan().setting(workshop.id()).room().filter(room::equals).isPresent())
                .map(workshop -> workshop.title())
                .findFirst()
                .or(() ->
                        held.plan().programme().stream()
                                .filter(item -> item.room().filter(room::equals).isPresent())
                                .map(Item::title)
                                .findFirst());
    }

    private Optional<Clash> unfit(Held held, Room room) {
        if (room.name().isEmpty()) {
            return Optional.of(new Clash.RoomNameMissing());
        }
        if (room.name().length() > Room.NAME_LIMIT) {
            return Optional.of(new Clash.TooLong(room.name().length(), Room.NAME_LIMIT));
        }
        if (room.note().length() > Room.NOTE_LIMIT) {
            return Optional.of(new Clash.TooLong(room.note().length(), Room.NOTE_LIMIT));
        }
        if (room.capacity() < 1 || room.capacity() > Room.MOST_PEOPLE) {
            return Optional.of(new Clash.BadCapacity(Room.MOST_PEOPLE));
        }
        var plain = Calendar.plain(room.name());
        if (plain.isEmpty()) {
            return Optional.of(new Clash.RoomNameMissing());
        }
        if (held.plan().rooms().stream()
                .filter(other -> !other.id().equals(room.id()))
                .anyMatch(other -> Calendar.plain(other.name()).equals(plain))) {
            return Optional.of(new Clash.RoomTwice(room.name()));
        }
        return calendar
                .taken(held.meeting(), Calendar.occasion(held.meeting()), Set.of(plain))
                .stream()
                .findFirst()
                .map(other -> new Clash.RoomElsewhere(room.name(), other.meeting()));
    }

    private static Optional<Clash> tooSmall(Held held, Room room) {
        return held.plan().settings().values().stream()
                .filter(setting -> setting.room().filter(room.id()::equals).isPresent())
                .map(setting -> setting.tables() * setting.seatsPerTable())
                .filter(seats -> seats > room.capacity())
                .findFirst()
                .map(seats -> new Clash.RoomTooSmall(room.name(), room.capacity(), seats));
    }

    private static Room room(RoomId id, NewRoom typed) {
        return new Room(
                id,
                typed.name().strip(),
                typed.capacity(),
                Set.copyOf(typed.access()),
                typed.note().strip());
    }
}
