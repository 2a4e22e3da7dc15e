package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.People;
import fr.inventons.participation.meeting.Bookings;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingChange.Occasion;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.Crews;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What other meetings of the same day hold already. A meeting has its rooms from its hour to the
 * end of its programme; the same place is the same words, accents and capitals aside.
 */
@Component
class Calendar implements Bookings {
    private final RoomStore rooms;
    private final PlanDesk desk;
    private final Meetings meetings;
    private final Crews crews;
    private final People people;

    Calendar(RoomStore rooms, PlanDesk desk, Meetings meetings, Crews crews, People people) {
        this.rooms = rooms;
        this.desk = desk;
        this.meetings = meetings;
        this.crews = crews;
        this.people = people;
    }

    @Override
    public List<Booked> booked(Meeting meeting, Occasion wanted) {
        var all = new ArrayList<Booked>();
        var names =
                rooms.rooms(meeting.id()).stream()
                        .map(room -> plain(room.name()))
                        .collect(Collectors.toSet());
        taken(meeting, wanted, names)
                .forEach(room -> all.add(new Booked(What.ROOM, room.name(), room.meeting())));
        var crew = crews.facilitators(meeting.id());
        var people = this.people.names(new HashSet<>(crew));
        for (var person : crew) {
            crews.runsAnother(person, meeting, wanted.day())
                    .ifPresent(other ->
                            all.add(
                                    new Booked(
                                            What.PERSON,
                                            people.getOrDefault(person, ""),
                                            other.id())));
        }
        return all;
    }

    /** Those of these rooms that another meeting has then and there; kept so until the end. */
    List<RoomStore.Named> taken(Meeting meeting, Occasion wanted, Set<String> plainNames) {
        if (plainNames.isEmpty() || (meeting.postponed() && wanted.equals(occasion(meeting)))) {
            return List.of();
        }
        rooms.lockPlace(
                meeting.department().value() + " " + wanted.day() + " " + plain(wanted.place()));
        var length = desk.minutes(meeting);
        var from = wanted.startsAt().toSecondOfDay() / 60;
        var there =
                meetings.on(meeting.department(), wanted.day()).stream()
                        .filter(other -> !other.id().equals(meeting.id()))
                        .filter(other -> !other.over() && !other.postponed())
                        .filter(other -> plain(other.place()).equals(plain(wanted.place())))
                        .filter(other -> {
                            int begins = other.startsAt().toSecondOfDay() / 60;
                            return begins < from + length && from < begins + desk.minutes(other);
                        })
                        .map(Meeting::id)
                        .collect(Collectors.toSet());
        return rooms.named(there, plainNames);
    }

    static Occasion occasion(Meeting meeting) {
        return new Occasion(meeting.day(), meeting.startsAt(), meeting.place());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
