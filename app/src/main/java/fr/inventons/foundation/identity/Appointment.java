package fr.inventons.foundation.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A role that a person holds, or held, in a scope.
 *
 * @param until the last day, if one is foreseen
 * @param endedAt when it was ended before its time
 */
public record Appointment(
        AppointmentId id,
        PersonId person,
        Role role,
        Scope scope,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Instant> endedAt) {}
