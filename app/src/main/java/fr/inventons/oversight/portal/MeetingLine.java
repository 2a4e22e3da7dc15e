package fr.inventons.oversight.portal;

import fr.inventons.participation.meeting.Meeting;

/**
 * An announced meeting.
 *
 * @param where what it speaks of: « Les Oliviers, Corse-du-Sud »
 * @param open true while anyone may ask for a seat on its public page
 */
public record MeetingLine(Meeting meeting, String where, boolean open) {}
