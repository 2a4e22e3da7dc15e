package fr.inventons.recognition.label;

import java.time.Instant;
import java.util.Optional;

/**
 * What is prepared for the authority, saved at any completeness.
 *
 * @param revision grows at each writing; 0 when nothing is written yet
 * @param preparedBy reference of who wrote it last, never a name
 */
public record DecisionDraft(
        Optional<Decision.Outcome> outcome,
        String reasons,
        String advice,
        String departure,
        int revision,
        String preparedBy,
        Instant preparedAt) {}
