package fr.inventons.participation.meeting;

import java.util.List;

/** Slot: what another meeting holds already. The module that knows rooms and people answers. */
public interface Bookings {
    /**
     * Something that two meetings cannot have at once.
     *
     * @param other the meeting that has it
     * @param name the room's name, or the person's
     */
    record Booked(What what, String name, MeetingId other) {}

    /** What can be taken. */
    enum What {
        ROOM,
        PERSON
    }

    /** What that meeting would find taken if it met then and there; the meeting is locked. */
    List<Booked> booked(Meeting meeting, MeetingChange.Occasion wanted);
}
