package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Reach;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How many people would be told of a change of the day, by the way that reaches each. */
@Component
public class Told {
    private final Meetings meetings;
    private final ObjectProvider<Audience> audiences;
    private final People people;

    Told(Meetings meetings, ObjectProvider<Audience> audiences, People people) {
        this.meetings = meetings;
        this.audiences = audiences;
        this.people = people;
    }

    /** Each person once; for those who prepare or run the meeting. */
    public Map<Reach, Long> counts(Actor by, Meeting meeting) {
        if (!meetings.runs(by, meeting)) {
            return Map.of();
        }
        var all = new HashSet<PersonId>();
        audiences.forEach(audience -> all.addAll(audience.of(meeting.id())));
        return people.people(all).stream()
                .collect(
                        Collectors.groupingBy(
                                Person::reach,
                                () -> new EnumMap<>(Reach.class),
                                Collectors.counting()));
    }
}
