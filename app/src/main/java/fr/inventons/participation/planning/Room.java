package fr.inventons.participation.planning;

import java.util.Set;

/**
 * A room that the meeting has for the day.
 *
 * @param capacity how many people may be in it
 * @param note how one gets there, what it lacks; may be empty
 */
public record Room(RoomId id, String name, int capacity, Set<Access> access, String note) {
    public static final int NAME_LIMIT = 60;
    public static final int MOST_PEOPLE = 5000;
    public static final int NOTE_LIMIT = 200;
}
