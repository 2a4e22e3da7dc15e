package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.registration.Registration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody on the list of guests, answered or not.
 *
 * @param invitedAt empty while nobody wrote to her
 * @param remindedAt the last reminder
 * @param reminders how many
 */
public record Guest(
        Registration registration,
        Person person,
        Optional<Instant> invitedAt,
        Optional<Instant> remindedAt,
        int reminders) {

    /** True when an invitation has to leave. */
    public boolean toInvite() {
        return registration.state() == Registration.State.INVITED && invitedAt.isEmpty();
    }

    /** True when she was written to and has said nothing. */
    public boolean silent() {
        return registration.state() == Registration.State.INVITED && invitedAt.isPresent();
    }

    /** The last time she was written to. */
    public Optional<Instant> writtenAt() {
        return remindedAt.or(() -> invitedAt);
    }
}
