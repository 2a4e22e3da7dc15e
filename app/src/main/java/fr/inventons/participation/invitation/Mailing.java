package fr.inventons.participation.invitation;

import java.time.Instant;

/** Every way that {@link Invitations#send} can end. */
public sealed interface Mailing {
    /**
     * Every letter is on its way: given to the outbox, or on the officer's lists.
     *
     * @param wave number of the sending within the meeting
     */
    record Sent(int wave, int people) implements Mailing {}

    /** There is nobody to write to: everyone was written to, or answered. */
    record Nobody() implements Mailing {}

    /** Those who have not answered were written to a short while ago. */
    record TooSoon(Instant notBefore) implements Mailing {}

    /** Something was sent since the page was shown. */
    record ChangedMeanwhile() implements Mailing {}

    /** The day is to be told: nobody is invited to a day that does not hold. */
    record Postponed() implements Mailing {}

    record MeetingOver(Instant since) implements Mailing {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Mailing {}

    record NotAllowed() implements Mailing {}
}
