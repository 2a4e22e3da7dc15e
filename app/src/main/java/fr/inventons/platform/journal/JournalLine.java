package fr.inventons.platform.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param actor who did it, never a name
 * @param fact the identifiers of what happened, as JSON
 */
public record JournalLine(long id, Instant at, String type, String actor, String fact) {}
