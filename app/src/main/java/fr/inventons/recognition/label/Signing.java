package fr.inventons.recognition.label;

import java.time.LocalDate;

/** Every way {@link Decisions#prepare} and {@link Decisions#sign} can end. */
public sealed interface Signing {
    record Prepared(int revision) implements Signing {}

    /** Signed; nothing is given. */
    record Signed(DecisionId id) implements Signing {}

    /** Signed: the label has its number. */
    record Awarded(DecisionId id, LabelId label, String number) implements Signing {}

    /** No such file, or not one that this reader may know of. */
    record Unknown() implements Signing {}

    /** The authority of the track signs; who prepares may record what was signed on paper. */
    record NotAllowed() implements Signing {}

    /** Who sat in the committee, carries the action or prepared the decision does not decide. */
    record TookPart(Part part) implements Signing {
        /** What the person did before on this file. */
        public enum Part {
            JUROR,
            BEARER,
            PREPARED
        }
    }

    /** The file is not in the state in which it is decided. */
    record NotReady() implements Signing {}

    /** The committee has not given its avis. */
    record NoAvis() implements Signing {}

    record AlreadyDecided(LocalDate on) implements Signing {}

    /** Somebody wrote since; {@code now} is what stands. */
    record WrittenSince(DecisionDraft now) implements Signing {}

    record OutcomeMissing() implements Signing {}

    record ReasonsMissing() implements Signing {}

    /** A refusal or an adjournment says what would help. */
    record AdviceMissing() implements Signing {}

    /** The avis is not followed, and nothing says why. */
    record DepartureMissing() implements Signing {}

    record QualityMissing() implements Signing {}

    /** Signed on paper by whom? */
    record PaperNameMissing() implements Signing {}

    /** A paper is signed between the avis and today. */
    record PaperDayWrong(LocalDate earliest, LocalDate latest) implements Signing {}

    record TooLong(Field field, int length, int limit) implements Signing {}

    /** A text of a decision. */
    enum Field {
        REASONS,
        ADVICE,
        DEPARTURE,
        QUALITY
    }
}
