package fr.inventons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** New people for a test, with the roles it needs. */
@Component
public class Folk {
    private static final LocalDate LONG_AGO = LocalDate.of(2014, 2, 21);

    private final People people;
    private final Appointments appointments;
    private final Actors actors;

    Folk(People people, Appointments appointments, Actors actors) {
        this.people = people;
        this.appointments = appointments;
        this.actors = actors;
    }

    /** Somebody with a name of their own and no way to be reached. */
    public PersonId somebody() {
        return somebody("");
    }

    public PersonId somebody(String email) {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var registered =
                people.register(
                        Actor.COMMAND,
                        new NewPerson("Madame", "Inès", "Test-" + name, email, "", "", ""));
        assertThat(registered).isInstanceOf(Registration.Registered.class);
        return ((Registration.Registered) registered).id();
    }

    /** Somebody new who holds {@code role}. */
    public Actor with(Role role, Scope scope) {
        var person = somebody();
        appoint(person, role, scope);
        return actors.of(person);
    }

    public void appoint(PersonId person, Role role, Scope scope) {
        assertThat(
                        appointments.appoint(
                                Actor.COMMAND, person, role, scope, LONG_AGO, Optional.empty()))
                .isInstanceOf(Nomination.Appointed.class);
    }

    /** For {@code MockMvc … .with(user(Folk.login(actor)))}. */
    public static String login(Actor actor) {
        return actor.person().orElseThrow().value().toString();
    }
}
