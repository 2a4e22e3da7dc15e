package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.ParticipantId;

/**
 * Somebody goes to a workshop.
 *
 * @param round from 1; a day without turns has one
 */
public record Membership(ParticipantId participant, WorkshopId workshop, int round) {
    /** A day has no more turns than this. */
    public static final int MOST_ROUNDS = 9;
}
