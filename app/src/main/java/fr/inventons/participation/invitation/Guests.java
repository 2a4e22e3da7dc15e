package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registrations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is written to: guests, and all those who know of the day. */
@Component
class Guests {
    private final Registrations registrations;
    private final Admissions list;
    private final People people;

    Guests(Registrations registrations, Admissions list, People people) {
        this.registrations = registrations;
        this.list = list;
        this.people = people;
    }

    /** Those who were put on the list of guests, by name: the others came by themselves. */
    List<Guest> of(MeetingId meeting, List<Wave> waves) {
        var invited = new HashMap<PersonId, Instant>();
        var reminded = new HashMap<PersonId, Instant>();
        var times = new HashMap<PersonId, Integer>();
        for (var wave : waves) {
            for (var person : wave.dispatches().keySet()) {
                if (wave.said().purpose() == Purpose.INVITATION) {
                    invited.put(person, wave.sentAt());
                } else if (wave.said().purpose() == Purpose.REMINDER) {
                    reminded.put(person, wave.sentAt());
                    times.merge(person, 1, Integer::sum);
                }
            }
        }
        var all =
                registrations.everyone(meeting).stream()
                        .filter(one ->
                                one.state() == Registration.State.INVITED
                                        || invited.containsKey(one.person()))
                        .toList();
        var persons = persons(all.stream().map(Registration::person).collect(Collectors.toSet()));
        return all.stream()
                .flatMap(one ->
                        Optional.ofNullable(persons.get(one.person()))
                                .map(person ->
                                        new Guest(
                                                one,
                                                person,
                                                Optional.ofNullable(invited.get(one.person())),
                                                Optional.ofNullable(reminded.get(one.person())),
                                                times.getOrDefault(one.person(), 0)))
                                .stream())
                .sorted(
                        Comparator.comparing((Guest guest) -> guest.person().familyName())
                                .thenComparing(guest -> guest.person().givenName())
                                .thenComparing(guest -> guest.registration().id().value()))
                .toList();
    }

    /**
     * Everyone who knows of the day and counts on it: written to already, registered, waiting, or
     * on the list of a meeting that was announced. Who will not come is told nothing.
     */
    List<Recipient> everyone(Meeting day, List<Wave> waves) {
        var meeting = day.id();
        var told = new HashSet<PersonId>();
        waves.forEach(wave -> told.addAll(wave.dispatches().keySet()));
        var concerned = new LinkedHashMap<PersonId, Optional<Registration>>();
        var away = new HashSet<PersonId>();
        for (var one : registrations.everyone(meeting)) {
            switch (one.state()) {
                case REGISTERED, WAITING, OFFERED -> concerned.put(one.person(), Optional.of(one));
                case INVITED -> {
                    if (told.contains(one.person())) {
                        concerned.put(one.person(), Optional.of(one));
                    }
                }
                case CANCELLED, DECLINED -> away.add(one.person());
            }
        }
        for (Participant listed : list.of(meeting)) {
            boolean knows = day.announcedAt().isPresent() || told.contains(listed.person());
            if (knows && !away.contains(listed.person())) {
                concerned.putIfAbsent(listed.person(), Optional.empty());
            }
        }
        var persons = persons(concerned.keySet());
        var recipients = new ArrayList<Recipient>();
        concerned.forEach((id, registration) -> {
            var person = persons.get(id);
            if (person != null) {
                recipients.add(Recipient.of(person, registration));
            }
        });
        return recipients;
    }

    /** These people with where they stand now; who left the list of guests has no registration. */
    Map<PersonId, Recipient> named(MeetingId meeting, Set<PersonId> ids) {
        var registered =
                registrations.everyone(meeting).stream()
                        .filter(one -> ids.contains(one.person()))
                        .collect(Collectors.toMap(Registration::person, Function.identity()));
        var named = new LinkedHashMap<PersonId, Recipient>();
        people.people(ids)
                .forEach(person ->
                        named.put(
                                person.id(),
                                Recipient.of(
                                        person, Optional.ofNullable(registered.get(person.id())))));
        return named;
    }

    private Map<PersonId, Person> persons(Set<PersonId> ids) {
        return people.people(ids).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
