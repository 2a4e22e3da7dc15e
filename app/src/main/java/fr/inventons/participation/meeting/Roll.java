package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is already there. The same name is the same person unless two addresses or two telephone
 * numbers tell them apart; an address alone tells nothing, because families share one.
 */
final class Roll<T> {
    private record Entry<T>(String email, String mobile, T who) {}

    private final Map<String, List<Entry<T>>> byName = new HashMap<>();

    void add(Person person, T who) {
        entries(person.givenName(), person.familyName())
                .add(new Entry<>(person.email(), person.mobile(), who));
    }

    void add(NewPerson person, T who) {
        entries(person.givenName(), person.familyName())
                .add(new Entry<>(email(person), mobile(person), who));
    }

    /** Somebody of that name whom nothing tells apart from {@code person}. */
    Optional<T> like(NewPerson person) {
        return entries(person.givenName(), person.familyName()).stream()
                .filter(there -> agree(there.email(), email(person)))
                .filter(there -> agree(there.mobile(), mobile(person)))
                .map(Entry::who)
                .findFirst();
    }

    /** Somebody of that name with that very address or that very number. */
    Optional<T> same(NewPerson person) {
        return entries(person.givenName(), person.familyName()).stream()
                .filter(there -> agree(there.email(), email(person)))
                .filter(there -> agree(there.mobile(), mobile(person)))
                .filter(there ->
                        (!there.email().isEmpty() && there.email().equals(email(person)))
                                || (!there.mobile().isEmpty()
                                        && there.mobile().equals(mobile(person))))
                .map(Entry::who)
                .findFirst();
    }

    private List<Entry<T>> entries(String givenName, String familyName) {
        return byName.computeIfAbsent(
                Plain.words(givenName) + "|" + Plain.words(familyName), key -> new ArrayList<>());
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String email(NewPerson person) {
        return Contact.email(person.email()).orElse("");
    }

    private static String mobile(NewPerson person) {
        return Contact.mobile(person.mobile()).orElse("");
    }
}
