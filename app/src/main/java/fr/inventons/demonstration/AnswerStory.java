package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Changing;
import fr.inventons.participation.registration.Edited;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.WorkshopId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What guests answer: by their link, on the coupon of the letter, on the telephone. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class AnswerStory {
    private final Registrations registrations;
    private final People people;
    private final Acts acts;

    AnswerStory(Registrations registrations, People people, Acts acts) {
        this.registrations = registrations;
        this.people = people;
        this.acts = acts;
    }

    /** One after the other, some minutes apart, from {@code first} on. */
    void give(
            LocalDateTime first,
            ZoneId zone,
            Actor officer,
            List<Reply> replies,
            List<Registration> invited,
            Function<String, WorkshopId> workshop) {
        var persons =
                people
                        .people(
                                invited.stream()
                                        .map(Registration::person)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        var byName =
                invited.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> Objects.requireNonNull(persons.get(one.person())),
                                        Function.identity()));
        int minutes = 0;
        for (var reply : replies) {
            var name = reply.person().givenName() + " " + reply.person().familyName();
            var registration = Objects.requireNonNull(byName.get(name), name);
            acts.travelTo(first.plusMinutes(13L * minutes++), zone);
            switch (reply.answer()) {
                case "invite" -> {}
                case "decline" ->
                        acts.now(
                                Changing.Changed.class,
                                () -> registrations.decline(officer, registration.id()));
                default ->
                        acts.now(
                                Changing.Changed.class,
                                () -> answer(officer, registration, reply, workshop));
            }
        }
    }

    /** Those of these addresses will not come after all; they say it by their link. */
    void giveBack(Cast cast, List<Registration> registered, List<String> addresses) {
        for (var address : addresses) {
            var person = cast.at(address);
            var one =
                    registered.stream()
                            .filter(there -> there.person().equals(person))
                            .findFirst()
                            .orElseThrow();
            var herself = registrations.holder(one.code()).orElseThrow();
            acts.now(Changing.Changed.class, () -> registrations.cancel(herself, one.id()));
        }
    }

    private Changing answer(
            Actor officer,
            Registration registration,
            Reply reply,
            Function<String, WorkshopId> workshop) {
        boolean minor = reply.ageBand() != AgeBand.ADULT;
        var typed =
                new Edited(
                        reply.quality(),
                        reply.organisation(),
                        new Answers(
                                reply.ageBand(),
                                minor ? "Inaya Castelverdi" : "",
                                minor ? "06 39 98 01 70" : "",
                                minor,
                                reply.pillars().stream().map(workshop).toList(),
                                reply.needs(),
                                reply.children(),
                                "",
                                reply.group(),
                                ""));
        return reply.way().equals("lien")
                ? registrations.answer(registration.code(), registration.revision(), typed)
                : registrations.answer(officer, registration.id(), registration.revision(), typed);
    }
}
