package fr.inventons.participation.workshop;

import java.time.Instant;

/** Every way {@link Seats#seat} and {@link Seats#unseat} can end. */
public sealed interface Seating {
    /** She sits there now. */
    record Seated() implements Seating {}

    /** She has no chair any more. */
    record Unseated() implements Seating {}

    /** Nothing to change: she sat there, or had no chair. */
    record AlreadySo() implements Seating {}

    /** Every chair of the table is taken. */
    record TableFull(int number, int seats) implements Seating {}

    record MeetingClosed(Instant since) implements Seating {}

    /** The participant and the table belong to two meetings. */
    record AnotherMeeting() implements Seating {}

    /** No such participant or table, or not for this reader. */
    record Unknown() implements Seating {}
}
