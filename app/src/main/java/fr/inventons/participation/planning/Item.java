package fr.inventons.participation.planning;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A moment of the day.
 *
 * @param room where it takes place; workshops have rooms of their own
 * @param round from 1 for a moment of workshops, 0 for any other
 * @param moment the campaign's own moment that it comes from; empty for one added here
 */
public record Item(
        ItemId id,
        ItemKind kind,
        String title,
        LocalTime startsAt,
        int minutes,
        Optional<RoomId> room,
        int round,
        Optional<String> moment) {
    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 120;

    /** Shortest and longest moment, in minutes. */
    public static final int LEAST_MINUTES = 5;

    public static final int MOST_MINUTES = 600;

    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }
}
