package fr.inventons.participation.meeting.web;

import fr.inventons.platform.web.Status;

/** A meeting in a list. */
public record OwnMeeting(String id, String title, String when, String where, Status status) {}
