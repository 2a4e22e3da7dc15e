package fr.inventons.participation.workshop;

import java.time.Instant;

/** Every way {@link Tables#accept} and {@link Tables#discard} can end. */
public sealed interface PlanDecision {
    /**
     * Everybody sits where the proposal said.
     *
     * @param moved how many changed places
     */
    record Accepted(int moved) implements PlanDecision {}

    /** The proposal is set aside; nobody has moved. */
    record Discarded() implements PlanDecision {}

    /** Somebody else has decided, or proposed anew, since this page was shown. */
    record AlreadyDecided(TablePlan.State state) implements PlanDecision {}

    /** Somebody has come, gone or moved since: the proof is about another room. */
    record Outdated() implements PlanDecision {}

    record MeetingClosed(Instant since) implements PlanDecision {}

    /** No such proposal, or not for this reader. */
    record Unknown() implements PlanDecision {}
}
