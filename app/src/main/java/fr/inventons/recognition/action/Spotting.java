package fr.inventons.recognition.action;

import java.time.LocalDate;

/**
 * Where an action was spotted, as anyone may know it.
 *
 * @param meeting title of the meeting, which was announced
 * @param table number of the table; 0 when nobody said
 * @param proposalPath page of the contribution, or {@code ""} while it is not published
 */
public record Spotting(String meeting, LocalDate day, int table, String proposalPath) {}
