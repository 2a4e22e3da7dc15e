package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.workshop.WorkshopId;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of a day as it stands.
 *
 * @param revision grows by one at each change; a form carries the one it was shown with
 * @param endsAt the end of the last moment
 * @param programme in the order of the hours
 * @param rounds how many times people go to a workshop
 * @param settings of every workshop of the meeting, in their order
 */
public record DayPlan(
        MeetingId meeting,
        int revision,
        LocalTime endsAt,
        List<Item> programme,
        List<Room> rooms,
        int rounds,
        Map<WorkshopId, Setting> settings) {
    public Optional<Room> room(RoomId id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    /** What that workshop has; nothing for one of another meeting. */
    public Setting setting(WorkshopId workshop) {
        return settings.getOrDefault(workshop, Setting.NOTHING);
    }

    /** The room of that workshop. */
    public Optional<Room> roomOf(WorkshopId workshop) {
        return Optional.ofNullable(settings.get(workshop))
                .flatMap(Setting::room)
                .flatMap(this::room);
    }
}
