package fr.inventons.participation.registration;

import fr.inventons.participation.meeting.ParticipantId;

/** Two people whom the officer keeps apart; why is nobody's business. */
public record Pair(ParticipantId one, ParticipantId other) {}
