package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.NewPerson;

/**
 * Somebody to add to a meeting.
 *
 * @param quality id or label of one of the campaign's kinds of actor, as somebody typed it
 * @param organisation usual name of the organisation, empty for none
 */
public record NewParticipant(NewPerson person, String quality, String organisation) {}
