package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the campaign. A person is not an e-mail address, and may have none. */
@Service
public class People {
    private static final Set<Role> REGISTRARS =
            Set.of(
                    Role.OPERATOR,
                    Role.NATIONAL_ANALYST,
                    Role.PROGRAMME_OFFICER,
                    Role.FACILITATOR,
                    Role.BEARER);

    private final PersonStore store;
    private final Journal journal;
    private final Clock clock;

    People(PersonStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Registers somebody. Two people may share an address, so nobody is taken for somebody else
     * because of one: whether a person is already there is for the caller to ask.
     */
    @Transactional
    public Registration register(Actor by, NewPerson asked) {
        if (REGISTRARS.stream().noneMatch(by::holds)) {
            return new Registration.NotAllowed();
        }
        var person = read(PersonId.random(), asked);
        var refusal = refusal(person, asked);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        write(by, person);
        return new Registration.Registered(person.id());
    }

    /**
     * Registers somebody who came by herself: the module above says that she may, and that what she
     * typed can be taken.
     *
     * @param by whoever acts, maybe {@link Actor#ANYONE}
     * @throws IllegalArgumentException when it cannot
     */
    @Transactional
    public Person welcome(Actor by, NewPerson asked) {
        var person = read(PersonId.random(), asked);
        if (refusal(person, asked).isPresent()) {
            throw new IllegalArgumentException("a vetted person cannot be taken");
        }
        write(by, person);
        return person;
    }

    private void write(Actor by, Person person) {
        store.insert(person, clock.instant());
        journal.record(by.reference(), new PersonRegistered(person.id().value()));
    }

    /**
     * Corrects what is known of somebody. Whoever holds a role, or held one, signs in by her
     * address: nobody else changes how she is reached.
     */
    @Transactional
    public Correction correct(Actor by, PersonId id, NewPerson asked) {
        return REGISTRARS.stream().anyMatch(by::holds)
                ? write(by, id, asked)
                : new Correction.NotAllowed();
    }

    /**
     * Corrects what somebody tells of herself: the module above says that she may.
     *
     * @param by whoever acts, maybe the holder of a personal code
     */
    @Transactional
    public Correction correctOwn(Actor by, PersonId id, NewPerson asked) {
        return write(by, id, asked);
    }

    private Correction write(Actor by, PersonId id, NewPerson asked) {
        var before = store.lock(id) ? store.person(id) : Optional.<Person>empty();
        if (before.isEmpty()) {
            return new Correction.Unknown();
        }
        var after = read(id, asked);
        var refusal = refusal(after, asked);
        if (refusal.isPresent()) {
            return new Correction.Unreadable(refusal.get());
        }
        if (after.equals(before.get())) {
            return new Correction.Same();
        }
        if (store.everAppointed(id)
                && !(after.email().equals(before.get().email())
                        && after.mobile().equals(before.get().mobile()))) {
            return new Correction.HoldsRole();
        }
        store.update(after);
        journal.record(by.reference(), new PersonCorrected(id.value()));
        return new Correction.Corrected();
    }

    /** The person, if there is one. */
    public Optional<Person> person(PersonId id) {
        return store.person(id);
    }

    /** The people of these identifiers, by name; unknown ones are left out. */
    public List<Person> people(Set<PersonId> ids) {
        return store.people(ids);
    }

    /** The names of these people; unknown ones are left out. */
    public Map<PersonId, String> names(Set<PersonId> ids) {
        return store.names(ids);
    }

    /** Everybody who can be reached at this address, by name; several people may share it. */
    public List<Person> at(String email) {
        return Contact.email(email).map(store::at).orElse(List.of());
    }

    private static Person read(PersonId id, NewPerson asked) {
        return new Person(
                id,
                line(asked.civility()),
                line(asked.givenName()),
                line(asked.familyName()),
                Contact.email(asked.email()).orElse(""),
                Contact.mobile(asked.mobile()).orElse(""),
                asked.postalAddress().strip(),
                line(asked.relay()));
    }

    /** A name stands in mails and letters: it writes no line of its own there. */
    private static String line(String typed) {
        return typed.replaceAll("\\R+", " ").strip();
    }

    private static Optional<Registration> refusal(Person person, NewPerson asked) {
        if (person.name().isEmpty()) {
            return Optional.of(new Registration.NameMissing());
        }
        if (person.email().isEmpty() && !asked.email().isBlank()) {
            return Optional.of(new Registration.EmailUnreadable(asked.email()));
        }
        if (person.mobile().isEmpty() && !asked.mobile().isBlank()) {
            return Optional.of(new Registration.MobileUnreadable(asked.mobile()));
        }
        return tooLong(person);
    }

    private static Optional<Registration> tooLong(Person person) {
        return tooLong("civility", person.civility(), 20)
                .or(() -> tooLong("givenName", person.givenName(), 100))
                .or(() -> tooLong("familyName", person.familyName(), 100))
                .or(() -> tooLong("postalAddress", person.postalAddress(), 500))
                .or(() -> tooLong("relay", person.relay(), 200));
    }

    private static Optional<Registration> tooLong(String field, String value, int limit) {
        int length = value.codePointCount(0, value.length());
        return length > limit
                ? Optional.of(new Registration.TooLong(field, length, limit))
                : Optional.empty();
    }
}
