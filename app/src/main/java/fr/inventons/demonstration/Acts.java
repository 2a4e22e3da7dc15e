package fr.inventons.demonstration;

import fr.inventons.platform.time.ProgramClock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays one act of the story at its own date, and stops everything when it did not go as told. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class Acts {
    private final ProgramClock clock;

    Acts(ProgramClock clock) {
        this.clock = clock;
    }

    /** Plays {@code act} at that local time; its outcome must be of the {@code hoped} kind. */
    <T> T at(LocalDateTime moment, ZoneId zone, Class<T> hoped, Supplier<?> act) {
        travelTo(moment, zone);
        return now(hoped, act);
    }

    /** Nothing happens until then. */
    void travelTo(LocalDateTime moment, ZoneId zone) {
        clock.travelTo(moment.atZone(zone).toInstant());
    }

    /** Plays {@code act} right after the last one. */
    <T> T now(Class<T> hoped, Supplier<?> act) {
        var outcome = act.get();
        if (!hoped.isInstance(outcome)) {
            throw new IllegalStateException(
                    "the story hoped for " + hoped.getSimpleName() + " and got " + outcome);
        }
        return hoped.cast(outcome);
    }
}
