package fr.inventons.participation.correspondence;

import fr.inventons.foundation.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody to tell something by hand.
 *
 * @param why the subject of the message
 * @param how the number, the postal address or who passes messages on; empty from hand to hand
 * @param script what to say
 * @param outcome of the last try; empty while nobody tried
 * @param revision what a form sends back, so that two officers do not undo each other
 */
public record Errand(
        DispatchId id,
        PersonId person,
        String name,
        Channel channel,
        String why,
        String how,
        String script,
        Optional<Outcome> outcome,
        Optional<Instant> triedAt,
        int revision) {
    /** True when nothing is left to do. */
    public boolean done() {
        return outcome.filter(Outcome::done).isPresent();
    }
}
