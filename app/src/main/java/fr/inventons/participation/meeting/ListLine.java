package fr.inventons.participation.meeting;

/**
 * A line of a file that can be read as a person.
 *
 * @param number as the reader's spreadsheet counts it
 */
public record ListLine(int number, NewParticipant participant) {}
