package fr.inventons.recognition.candidacy;

import java.time.Instant;

/**
 * A rule set aside by a person.
 *
 * @param by reference of the actor, never a name
 */
public record Overrule(CandidacyId candidacy, String rule, String reason, String by, Instant at) {
    public static final int REASON_LIMIT = 1000;
}
