package fr.inventons.participation.meeting;

/**
 * A line that could not be taken, kept as it was typed until somebody corrects or discards it.
 *
 * @param number as the spreadsheet counted it
 */
public record RefusedLine(
        RefusedLineId id, int number, NewParticipant participant, Enrolment.Reason reason) {}
