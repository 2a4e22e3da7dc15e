package fr.inventons.oversight.portal;

import fr.inventons.participation.meeting.Meeting;

/** An announced meeting and where it speaks of: « Les Oliviers, Corse-du-Sud ». */
public record MeetingLine(Meeting meeting, String where) {}
