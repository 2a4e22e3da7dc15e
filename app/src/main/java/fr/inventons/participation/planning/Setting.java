package fr.inventons.participation.planning;

import java.util.Optional;
import java.util.Set;

/**
 * What a workshop has.
 *
 * @param tables how many
 * @param seatsPerTable the least that one of them has
 * @param languages spoken by its team besides French, two small letters each ({@code ar}, {@code
 *     tr})
 * @param signLanguage an interpreter of the French sign language is there
 */
public record Setting(
        Optional<RoomId> room,
        int tables,
        int seatsPerTable,
        Set<String> languages,
        boolean signLanguage) {
    static final Setting NOTHING = new Setting(Optional.empty(), 0, 0, Set.of(), false);
}
