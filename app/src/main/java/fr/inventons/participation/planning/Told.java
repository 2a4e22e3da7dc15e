package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Reach;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.meeting.Participants;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How many people would be told of a change of the day, by the way that reaches each. */
@Component
public class Told {
    private final Participants participants;
    private final ObjectProvider<Audience> audiences;
    private final People people;

    Told(Participants participants, ObjectProvider<Audience> audiences, People people) {
        this.participants = participants;
        this.audiences = audiences;
        this.people = people;
    }

    /** Each person once; for those who prepare or run the meeting. */
    public Map<Reach, Long> counts(Actor by, Meeting meeting) {
        var all = new HashSet<PersonId>();
        participants.of(by, meeting.id()).stream().map(Participant::person).forEach(all::add);
        audiences.forEach(audience -> all.addAll(audience.of(meeting.id())));
        return people.people(all).stream()
                .collect(
                        Collectors.groupingBy(
                                Person::reach,
                                () -> new EnumMap<>(Reach.class),
                                Collectors.counting()));
    }
}
