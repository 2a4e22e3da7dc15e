package fr.inventons.participation.planning.web;

/**
 * The form of a room.
 *
 * @param room its id; empty for a new one
 * @param now what is kept of it now, when somebody else just changed it
 */
public record RoomView(
        String id, String title, String room, RoomForm form, String error, String now) {
    public boolean added() {
        return room.isEmpty();
    }
}
