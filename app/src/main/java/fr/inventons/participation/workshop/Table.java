package fr.inventons.participation.workshop;

/**
 * A table of a workshop.
 *
 * @param number from 1, within the workshop
 * @param ticketCode 7 characters without 0, 1, I, O; opens what the table wrote, without an account
 * @param seats how many people may sit there
 */
public record Table(TableId id, WorkshopId workshop, int number, String ticketCode, int seats) {}
