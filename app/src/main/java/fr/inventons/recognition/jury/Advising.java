package fr.inventons.recognition.jury;

/** Every way {@link Committees#avis} can end. */
public sealed interface Advising {
    record Given(CommitteeAvis avis) implements Advising {}

    record Unknown() implements Advising {}

    /** The secretary writes the avis of the committee. */
    record NotAllowed() implements Advising {}

    record DiscussionNotOpen() implements Advising {}

    record CommitteeClosed() implements Advising {}

    record ReasonsMissing() implements Advising {}

    record TooLong(int length, int limit) implements Advising {}

    /** Too few people are present who are not kept away: the file can only be adjourned. */
    record QuorumMissing(int present, int quorum) implements Advising {}

    record FileWithdrawn() implements Advising {}
}
