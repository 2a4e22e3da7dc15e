package fr.inventons.participation.allocation;

import java.time.Instant;

/** Every way {@link Allocations#move} can end. */
public sealed interface Moving {
    /** She goes there from now on. */
    record Moved() implements Moving {}

    /** Nothing to change. */
    record AlreadySo() implements Moving {}

    /** Every chair is taken in that turn. */
    record WorkshopFull(int chairs) implements Moving {}

    /** She goes there in another turn already. */
    record InAnotherRound(int round) implements Moving {}

    /** The room, or the language, is not for her. */
    record NotForHer(Obstacle obstacle) implements Moving {}

    record MeetingClosed(Instant since) implements Moving {}

    /** No such participant, workshop or turn, or not for this reader. */
    record Unknown() implements Moving {}
}
