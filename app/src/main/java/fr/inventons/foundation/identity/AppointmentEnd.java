package fr.inventons.foundation.identity;

/** Every way {@link Appointments#end} can end. */
public sealed interface AppointmentEnd {
    record Ended() implements AppointmentEnd {}

    record NotAllowed() implements AppointmentEnd {}

    /** The person does not hold it, or no longer does. */
    record NotHeld() implements AppointmentEnd {}
}
