package fr.inventons.recognition.candidacy;

import java.util.Optional;

/**
 * A rule of admissibility, checked on what is written now.
 *
 * @param id {@code window}, {@code bearer}, {@code answer:<criterion>} …
 * @param title what the rule asks, in a few words
 * @param reason why it is met or not, in a sentence
 * @param overruled the person's written reason to set it aside, if somebody did
 */
public record Rule(
        String id,
        Kind kind,
        boolean met,
        String title,
        String reason,
        Optional<Overrule> overruled) {

    /** What a rule that is not met holds back. */
    public enum Kind {
        /** Something is missing in the file: it cannot be submitted. */
        FILE,
        /** The time of the call: it cannot be submitted. */
        CALL,
        /** Whether the action may have the label: it is submitted, then a person examines it. */
        ELIGIBILITY
    }

    /** True when it holds nothing back: met, or set aside by a person. */
    public boolean settled() {
        return met || overruled.isPresent();
    }

    /** True when it holds the submission back. */
    public boolean holdsSubmission() {
        return !settled() && kind != Kind.ELIGIBILITY;
    }

    /** What a person undertakes cannot be set aside by another. */
    public boolean mayBeOverruled() {
        return !met && overruled.isEmpty() && !id.startsWith(COMMITMENT);
    }

    static final String COMMITMENT = "commitment:";
    static final String ANSWER = "answer:";
}
