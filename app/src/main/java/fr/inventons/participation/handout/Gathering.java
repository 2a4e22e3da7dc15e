package fr.inventons.participation.handout;

import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All that the papers of a day say, read at one moment.
 *
 * @param rounds how many times people change workshops, at least 1
 * @param people by family name
 * @param spaces by workshop, in the order of the programme
 * @param rooms names of the rooms, in order; empty when none is planned
 */
public record Gathering(
        Meeting meeting,
        int rounds,
        List<Attendee> people,
        Map<WorkshopId, Space> spaces,
        List<String> rooms) {

    /**
     * Where a workshop takes place.
     *
     * @param room empty when none is given
     * @param tables in order of their numbers
     */
    public record Space(WorkshopId workshop, String title, String room, List<Desk> tables) {}

    /** A table with the code that opens what it writes. */
    public record Desk(int number, String code) {}

    /** Those who go to a workshop in a round, by name. */
    public List<Attendee> in(WorkshopId workshop, int round) {
        return people.stream()
                .filter(one ->
                        one.places().stream()
                                .anyMatch(place ->
                                        place.round() == round
                                                && place.workshop().equals(workshop)))
                .toList();
    }

    /** Those who have no workshop yet in a round, by name. */
    public List<Attendee> nowhere(int round) {
        return people.stream()
                .filter(one -> one.places().stream().noneMatch(place -> place.round() == round))
                .toList();
    }

    /** The title of a workshop, empty when it is gone. */
    public String title(WorkshopId workshop) {
        var space = spaces.get(workshop);
        return space == null ? "" : space.title();
    }

    /** The room of a workshop, empty when none is given. */
    public String room(WorkshopId workshop) {
        var space = spaces.get(workshop);
        return space == null ? "" : space.room();
    }

    /** Number of tables of all workshops. */
    public int tables() {
        return spaces.values().stream().mapToInt(space -> space.tables().size()).sum();
    }

    static final Comparator<Attendee.Place> BY_ROUND =
            Comparator.comparingInt(Attendee.Place::round);
}
