package fr.inventons.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The one clock of the program, in UTC. It tells the machine's time unless a demonstration or a
 * test travels: a fictional campaign of 2018 must not be refused because its window ended years
 * ago.
 */
@Component
public class ProgramClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    /** From now on the clock tells {@code instant} and goes on ticking from there. */
    public void travelTo(Instant instant) {
        offset = Duration.between(Instant.now(), instant);
    }

    /** Back to the machine's time. */
    public void comeBack() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
