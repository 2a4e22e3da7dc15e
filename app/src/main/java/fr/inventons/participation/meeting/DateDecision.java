package fr.inventons.participation.meeting;

/** What an officer decides of the day of a meeting. */
public sealed interface DateDecision {
    record Move(MeetingChange.Occasion to) implements DateDecision {}

    /** The day no longer holds; the reason is for those who are told. */
    record Postpone(String reason) implements DateDecision {}

    /** The reason is for those who are told. */
    record Cancel(String reason) implements DateDecision {}
}
