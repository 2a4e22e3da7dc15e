package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Seal;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Plain;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is there already: the same name, with or without accents, either name first.
 * Families share a number and an address, so neither makes two names one person.
 */
@Component
class Recognition {
    private final RegistrationStore store;
    private final People people;
    private final Seal seal;

    Recognition(RegistrationStore store, People people, Seal seal) {
        this.store = store;
        this.people = people;
        this.seal = seal;
    }

    /** The marks of a name and a number in one meeting: nobody can read them back. */
    RegistrationStore.Marks marks(MeetingId meeting, NewPerson person) {
        var number = Contact.mobile(person.mobile()).orElse("");
        return new RegistrationStore.Marks(
                nameMark(meeting, person),
                number.isEmpty()
                        ? ""
                        : seal.fingerprint("registration-phone", meeting.value() + number));
    }

    private String nameMark(MeetingId meeting, NewPerson person) {
        return seal.fingerprint(
                "registration-name",
                meeting.value() + name(person.givenName(), person.familyName()));
    }

    /** True when the two names are one, with or without accents, either name first. */
    static boolean sameName(Person there, NewPerson typed) {
        return name(there.givenName(), there.familyName())
                .equals(name(typed.givenName(), typed.familyName()));
    }

    private static String name(String givenName, String familyName) {
        var words = Plain.words(givenName + " " + familyName).split(" ");
        return Arrays.stream(words).sorted().collect(Collectors.joining(" "));
    }

    /**
     * Somebody of that name whom nothing tells apart from {@code person}; when {@code surely},
     * somebody who also gave that very address, number or place.
     */
    Optional<Registration> like(
            MeetingId meeting, NewPerson person, RegistrationStore.Marks marks, boolean surely) {
        var candidates = store.named(meeting, marks.name());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var known =
                people
                        .people(
                                candidates.stream()
                                        .map(Registration::person)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return candidates.stream()
                .filter(one -> {
                    var there = known.get(one.person());
                    return there != null && (surely ? same(there, person) : agree(there, person));
                })
                .findFirst();
    }

    private static boolean agree(Person there, NewPerson typed) {
        return agree(there.email(), email(typed)) && agree(there.mobile(), mobile(typed));
    }

    private static boolean same(Person there, NewPerson typed) {
        return agree(there, typed)
                && (equal(there.email(), email(typed))
                        || equal(there.mobile(), mobile(typed))
                        || equal(
                                Plain.words(there.postalAddress()),
                                Plain.words(typed.postalAddress()))
                        || equal(Plain.words(there.relay()), Plain.words(typed.relay())));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean equal(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String email(NewPerson person) {
        return Contact.email(person.email()).orElse("");
    }

    private static String mobile(NewPerson person) {
        return Contact.mobile(person.mobile()).orElse("");
    }
}
