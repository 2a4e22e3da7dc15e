package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role, where, from which day to which day. A role that ended grants nothing. */
@Service
public class Appointments {
    /** Scopes that identity knows; the others are opaque: the module that names them decides. */
    private static final Set<String> KNOWN_SCOPES =
            Set.of("national", "department", "organisation", "body");

    private final AppointmentStore store;
    private final PersonStore people;
    private final Bodies bodies;
    private final Journal journal;
    private final Clock clock;

    Appointments(
            AppointmentStore store,
            PersonStore people,
            Bodies bodies,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Appoints somebody. The operator may all; a programme officer the members of her département's
     * bodies; the national desk the services that answer. In an opaque scope, such as a meeting or
     * a table, the verb that calls has already decided.
     */
    @Transactional
    public Nomination appoint(
            Actor by,
            PersonId person,
            Role role,
            Scope scope,
            LocalDate from,
            Optional<LocalDate> until) {
        if (!fits(role, scope)) {
            return new Nomination.ScopeUnfit(role, scope);
        }
        if (!mayDecide(by, role, scope)) {
            return new Nomination.NotAllowed();
        }
        if (until.isPresent() && until.get().isBefore(from)) {
            return new Nomination.EndsBeforeItBegins(from, until.get());
        }
        if (!people.lock(person)) {
            return new Nomination.UnknownPerson(person);
        }
        var held = store.overlapping(person, role, scope, from, until);
        if (held.isPresent()) {
            return new Nomination.AlreadyHeld(held.get().id(), held.get().until());
        }
        var id = AppointmentId.random();
        store.insert(new Appointment(id, person, role, scope, from, until, Optional.empty()));
        journal.record(
                by.reference(),
                new PersonAppointed(id.value(), person.value(), role, scope, from, until));
        return new Nomination.Appointed(id);
    }

    /** Ends a role now, before its time. Who may appoint may end. */
    @Transactional
    public AppointmentEnd end(Actor by, PersonId person, Role role, Scope scope) {
        if (!mayDecide(by, role, scope)) {
            return new AppointmentEnd.NotAllowed();
        }
        var ended = store.end(person, role, scope, clock.instant(), Days.today(clock));
        for (var id : ended) {
            journal.record(
                    by.reference(), new AppointmentEnded(id.value(), person.value(), role, scope));
        }
        return ended.isEmpty() ? new AppointmentEnd.NotHeld() : new AppointmentEnd.Ended();
    }

    /** Who holds this role in this scope today, in order of appointment. */
    public List<PersonId> holders(Role role, Scope scope) {
        return store.holders(role, scope, Days.today(clock));
    }

    /** Every appointment of a person, past ones too, in order of their first day. */
    public List<Appointment> of(PersonId person) {
        return store.of(person);
    }

    private boolean mayDecide(Actor by, Role role, Scope scope) {
        if (by.holds(Role.OPERATOR)) {
            return true;
        }
        return switch (scope.kind()) {
            case "body" ->
                    bodies.body(new BodyId(UUID.fromString(scope.key()))).stream()
                            .map(body -> Scope.department(body.department()))
                            .anyMatch(department -> by.holds(Role.PROGRAMME_OFFICER, department));
            case "organisation" ->
                    role == Role.ANSWERING_SERVICE && by.holds(Role.NATIONAL_ANALYST);
            default -> !KNOWN_SCOPES.contains(scope.kind());
        };
    }

    private static boolean fits(Role role, Scope scope) {
        return switch (role) {
            case OPERATOR, AUDITOR, NATIONAL_ANALYST -> scope.equals(Scope.NATIONAL);
            case PROGRAMME_OFFICER, SIGNATORY, LOCAL_AUTHORITY -> scope.kind().equals("department");
            case ANSWERING_SERVICE -> scope.kind().equals("organisation");
            case COUNCIL_MEMBER -> scope.kind().equals("body");
            case LABEL_AUTHORITY ->
                    scope.equals(Scope.NATIONAL) || scope.kind().equals("department");
            case GROUP_MEMBER, FACILITATOR, RAPPORTEUR, BEARER, JUROR ->
                    !KNOWN_SCOPES.contains(scope.kind());
            case TICKET_HOLDER -> false;
        };
    }
}
