package fr.inventons.participation.allocation;

import java.time.Instant;

/** Every way {@link Allocations#accept} and {@link Allocations#discard} can end. */
public sealed interface Deciding {
    /**
     * Everybody has the workshops of the proposal.
     *
     * @param moved how many people go elsewhere than before
     */
    record Accepted(int moved) implements Deciding {}

    /** The proposal is set aside; nobody has moved. */
    record Discarded() implements Deciding {}

    /** Somebody else has decided, or proposed anew, since this page was shown. */
    record AlreadyDecided(SeenAllocation.State state) implements Deciding {}

    /** Somebody has come, gone, moved or wished otherwise since: the proof is of another day. */
    record Outdated() implements Deciding {}

    record MeetingClosed(Instant since) implements Deciding {}

    /** No such proposal, or not for this reader. */
    record Unknown() implements Deciding {}
}
