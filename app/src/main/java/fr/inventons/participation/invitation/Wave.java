package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.correspondence.DispatchId;
import java.time.Instant;
import java.util.Map;

/**
 * A sending of a meeting.
 *
 * @param number from 1 within the meeting
 * @param dispatches the dispatch of each person written to
 */
public record Wave(int number, Said said, Instant sentAt, Map<PersonId, DispatchId> dispatches) {}
