package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The organisations and the people of the story, and the roles they hold before it begins. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class Cast {
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final Map<String, OrganisationKind> KINDS =
            Map.of(
                    "service de l’État", OrganisationKind.STATE,
                    "agence", OrganisationKind.AGENCY,
                    "organisme public", OrganisationKind.AGENCY,
                    "collectivité", OrganisationKind.LOCAL_AUTHORITY,
                    "bailleur", OrganisationKind.LANDLORD,
                    "association", OrganisationKind.ASSOCIATION,
                    "entreprise", OrganisationKind.BUSINESS,
                    "école", OrganisationKind.SCHOOL,
                    "collectif", OrganisationKind.COLLECTIVE,
                    "conseil citoyen", OrganisationKind.COUNCIL);

    private final Organisations organisations;
    private final People people;
    private final Appointments appointments;
    private final Actors actors;
    private final Personas personas;
    private final Acts acts;
    private final Map<String, OrganisationId> organisationOf = new HashMap<>();
    private final Map<String, PersonId> personOf = new HashMap<>();
    private List<Persona> list = List.of();

    Cast(
            Organisations organisations,
            People people,
            Appointments appointments,
            Actors actors,
            Personas personas,
            Acts acts) {
        this.organisations = organisations;
        this.people = people;
        this.appointments = appointments;
        this.actors = actors;
        this.personas = personas;
        this.acts = acts;
    }

    /** Registers everybody and appoints those whose role needs no meeting. */
    void register() {
        registerOrganisations();
        list = List.of(StoryFiles.read("personnages.yaml", Persona[].class));
        list.forEach(this::register);
    }

    /** From now on a visitor may take their places. */
    void appearAsPersonas() {
        for (int rank = 0; rank < list.size(); rank++) {
            var persona = list.get(rank);
            personas.add(
                    persona.key(),
                    rank,
                    new Personas.Entry(
                            person(persona.key()),
                            persona.name(),
                            persona.title(),
                            persona.story(),
                            persona.role().name(),
                            persona.where().place()));
        }
    }

    List<Persona> personas() {
        return list;
    }

    Persona persona(String key) {
        return list.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    PersonId person(String key) {
        var person = personOf.get(key);
        if (person == null) {
            throw new IllegalArgumentException("nobody called " + key + " in personnages.yaml");
        }
        return person;
    }

    /** That persona, with the roles held at this moment of the story. */
    Actor actor(String key) {
        return actors.of(person(key));
    }

    /** Whoever has this address: a persona first. */
    PersonId at(String email) {
        return list.stream()
                .filter(persona -> persona.email().equals(email))
                .map(persona -> person(persona.key()))
                .findFirst()
                .or(() -> people.at(email).stream().map(Person::id).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nobody at " + email));
    }

    Actor actorOf(PersonId person) {
        return actors.of(person);
    }

    Actor actorAt(String email) {
        return actorOf(at(email));
    }

    /** The programme officer of that département. */
    Actor officer(DepartmentCode department) {
        return list.stream()
                .filter(persona -> persona.role() == Role.PROGRAMME_OFFICER)
                .filter(persona -> department.value().equals(persona.where().department()))
                .map(persona -> actor(persona.key()))
                .findFirst()
                .orElseThrow();
    }

    OrganisationId organisation(String name) {
        var id = organisationOf.get(name);
        if (id == null) {
            throw new IllegalArgumentException("no «" + name + "» in organismes.csv");
        }
        return id;
    }

    void appoint(Actor by, PersonId person, Role role, Scope scope) {
        acts.now(
                Nomination.Appointed.class,
                () -> appointments.appoint(by, person, role, scope, FROM, Optional.empty()));
    }

    private void registerOrganisations() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                StoryFiles.open("organismes.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(this::registerOrganisation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void registerOrganisation(String[] row) {
        var kind = KINDS.getOrDefault(row[1], OrganisationKind.OTHER);
        var departments =
                row[2].isEmpty() ? Set.<DepartmentCode>of() : Set.of(new DepartmentCode(row[2]));
        var registered =
                acts.now(
                        OrganisationRegistration.Registered.class,
                        () ->
                                organisations.register(
                                        Actor.COMMAND,
                                        new NewOrganisation(
                                                row[0],
                                                kind,
                                                "",
                                                departments,
                                                "",
                                                Optional.empty())));
        organisationOf.put(row[0], registered.id());
    }

    private void register(Persona persona) {
        var names = persona.name().split(" ", 3);
        var asked = new NewPerson(names[0], names[1], names[2], persona.email(), "", "", "");
        var registered =
                acts.now(
                        Registration.Registered.class, () -> people.register(Actor.COMMAND, asked));
        personOf.put(persona.key(), registered.id());
        persona.where()
                .scope(this)
                .ifPresent(scope -> appoint(Actor.COMMAND, registered.id(), persona.role(), scope));
    }
}
