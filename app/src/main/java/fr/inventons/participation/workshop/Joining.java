package fr.inventons.participation.workshop;

import java.time.Instant;

/** Every way {@link Memberships#join} and {@link Memberships#leave} can end. */
public sealed interface Joining {
    /** She goes to that workshop now. */
    record Joined() implements Joining {}

    /** She goes nowhere in that turn. */
    record Left() implements Joining {}

    /** Nothing to change. */
    record AlreadySo() implements Joining {}

    /** Every chair of the workshop's tables is taken in that turn. */
    record WorkshopFull(int chairs) implements Joining {}

    /** She goes there in another turn already. */
    record InAnotherRound(int round) implements Joining {}

    record MeetingClosed(Instant since) implements Joining {}

    /** No such participant, workshop or turn, not of one meeting, or not for this reader. */
    record Unknown() implements Joining {}
}
