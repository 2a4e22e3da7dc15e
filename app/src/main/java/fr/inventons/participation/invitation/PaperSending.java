package fr.inventons.participation.invitation;

import java.time.Instant;

/**
 * The letters of a sending, to print.
 *
 * @param wave number of the sending within the meeting
 */
public record PaperSending(int wave, Purpose purpose, Instant sentAt, int letters) {}
