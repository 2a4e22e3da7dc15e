package fr.inventons.recognition.candidacy;

import java.time.Instant;

/**
 * What a person decided about the admissibility of a file.
 *
 * @param reasons written for the bearers; empty when it is admissible
 * @param by reference of the actor, never a name
 */
public record Ruling(
        CandidacyId candidacy, boolean admissible, String reasons, String by, Instant at) {
    public static final int REASONS_LIMIT = 3000;
}
