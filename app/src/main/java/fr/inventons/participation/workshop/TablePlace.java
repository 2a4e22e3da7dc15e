package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.Meeting;

/** A table with all that stands above it. */
public record TablePlace(Table table, Workshop workshop, Meeting meeting) {}
