package fr.inventons.participation.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How seats of a meeting are given.
 *
 * @param capacity seats in all
 * @param reserved seats kept, by kind of actor or {@link #RESIDENTS}: nobody else may take them,
 *     and those they are kept for may take free ones as well
 * @param open true while anyone may register on the public page
 * @param until last day on which the public page takes registrations
 * @param hoursToAccept how long a seat offered to somebody who waits is kept for her
 */
public record Rules(
        int capacity,
        Map<String, Integer> reserved,
        boolean open,
        Optional<LocalDate> until,
        int hoursToAccept) {
    /** Key of {@link #reserved} for residents of every kind together. */
    public static final String RESIDENTS = "residents";

    public static final int CAPACITY_LIMIT = 5_000;
    public static final int HOURS_LIMIT = 336;

    public Rules {
        reserved = Map.copyOf(reserved);
    }
}
