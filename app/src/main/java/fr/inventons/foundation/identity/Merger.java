package fr.inventons.foundation.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of an organisation was found to be the same as another one. Both stay; the first points
 * at the second until somebody undoes it.
 */
public record Merger(
        UUID id,
        OrganisationId merged,
        OrganisationId into,
        String why,
        Instant mergedAt,
        Optional<Instant> undoneAt) {}
