package fr.inventons.participation.planning;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A moment of the day as an officer says it.
 *
 * @param id the moment that is changed; empty for a new one
 */
public record NewItem(
        Optional<ItemId> id,
        ItemKind kind,
        String title,
        LocalTime startsAt,
        int minutes,
        Optional<RoomId> room) {}
