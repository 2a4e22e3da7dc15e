package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.util.List;

/** Every way {@link Examinations#admit} and {@link Examinations#refuse} can end. */
public sealed interface Examining {
    record Examined(Candidacy candidacy) implements Examining {}

    record Unknown() implements Examining {}

    /** The officer of the département on the local track, the agency on the national one. */
    record NotAllowed() implements Examining {}

    record NotSubmitted(CandidacyState state) implements Examining {}

    /** Bearers may complete their file until then. */
    record StillOpen(Instant closes) implements Examining {}

    /** Rules that are not met, and that nobody set aside with a reason. */
    record RulesUnmet(List<Rule> rules) implements Examining {}

    record ReasonMissing() implements Examining {}

    record TooLong(int length, int limit) implements Examining {}

    /** Who submitted the file for its bearers does not examine it. */
    record SamePerson() implements Examining {}
}
