package fr.inventons.participation.registration;

import java.time.Instant;

/** Every way that a change of a registration can end. */
public sealed interface Changing {
    record Changed(Registration registration) implements Changing {}

    /** It was so before: nothing was written. */
    record AlreadySo(Registration registration) implements Changing {}

    /** Somebody else changed it meanwhile: this is what it holds now. */
    record Stale(Registration registration) implements Changing {}

    /** No such registration, or not for this reader. */
    record Unknown() implements Changing {}

    record MeetingClosed(Instant since) implements Changing {}

    /** What she is cannot become that: accepting a seat that was never offered. */
    record NotPossible(Registration.State state) implements Changing {}

    /** The seat was kept until {@code until}; it went to somebody else. */
    record OfferOver(Instant until) implements Changing {}

    /** No seat is left for that kind of actor: she keeps the one she has as she is. */
    record NoSeatFor(String qualityId) implements Changing {}

    record Refused(Registering.Reason reason) implements Changing {}
}
