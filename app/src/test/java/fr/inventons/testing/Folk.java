package fr.inventons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
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

    /**
     * Somebody new for each role that can be appointed, in a scope of its own; the login of each.
     */
    public Map<Role, String> oneOfEachRole() {
        var logins = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            var scope =
                    switch (role) {
                        case OPERATOR, AUDITOR, NATIONAL_ANALYST -> Optional.of(Scope.NATIONAL);
                        case PROGRAMME_OFFICER, SIGNATORY, LOCAL_AUTHORITY, LABEL_AUTHORITY ->
                                Optional.of(Scope.department(new DepartmentCode("48")));
                        case ANSWERING_SERVICE ->
                                Optional.of(Scope.organisation(OrganisationId.random()));
                        case COUNCIL_MEMBER -> Optional.of(Scope.body(BodyId.random()));
                        case GROUP_MEMBER -> Optional.of(new Scope("group", "aucun"));
                        case FACILITATOR -> Optional.of(Scope.of("meeting", UUID.randomUUID()));
                        case BEARER -> Optional.of(Scope.of("action", UUID.randomUUID()));
                        case JUROR -> Optional.of(Scope.of("committee", UUID.randomUUID()));
                        case RAPPORTEUR -> Optional.of(Scope.of("table", UUID.randomUUID()));
                        case TICKET_HOLDER -> Optional.<Scope>empty();
                    };
            scope.ifPresent(one -> logins.put(role, login(with(role, one))));
        }
        return logins;
    }

    /** For {@code MockMvc … .with(user(Folk.login(actor)))}. */
    public static String login(Actor actor) {
        return actor.person().orElseThrow().value().toString();
    }
}
