package fr.inventons.foundation.identity;

import java.time.LocalDate;
import java.util.Optional;

/** Every way {@link Appointments#appoint} can end. */
public sealed interface Nomination {
    record Appointed(AppointmentId id) implements Nomination {}

    record NotAllowed() implements Nomination {}

    record UnknownPerson(PersonId id) implements Nomination {}

    /** This role is not held in that kind of scope: no one is préfet of a table. */
    record ScopeUnfit(Role role, Scope scope) implements Nomination {}

    record EndsBeforeItBegins(LocalDate from, LocalDate until) implements Nomination {}

    /** The person already holds it, at least on one of these days. */
    record AlreadyHeld(AppointmentId id, Optional<LocalDate> until) implements Nomination {}
}
