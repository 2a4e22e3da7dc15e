package fr.inventons.foundation.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day by which roles begin and end: the one in Paris, where appointments are signed. */
final class Days {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
