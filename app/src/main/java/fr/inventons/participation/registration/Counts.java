package fr.inventons.participation.registration;

/**
 * Numbers of a meeting: true ones, never for the public.
 *
 * @param capacity seats in all
 * @param taken people on the meeting's list and seats kept for somebody
 * @param registered people who registered and have a seat
 */
public record Counts(
        int capacity,
        int taken,
        int invited,
        int registered,
        int waiting,
        int offered,
        int cancelled,
        int declined) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    public int free() {
        return Math.max(0, capacity - taken);
    }
}
