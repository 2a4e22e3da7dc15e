package fr.inventons.participation.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A change of what people had been told of the day.
 *
 * @param number from 1 within the meeting, without a gap: the SEQUENCE of its calendar entry
 * @param reason in the officer's words, for those who are told; empty when she gave none
 */
public record MeetingChange(
        int number, Kind kind, Occasion from, Occasion to, String reason, Instant at) {
    /** What was decided. */
    public enum Kind {
        MOVED,
        /** The day no longer holds and another one will be told: {@code to} is {@code from}. */
        POSTPONED,
        CANCELLED
    }

    /** When and where. */
    public record Occasion(LocalDate day, LocalTime startsAt, String place) {}
}
