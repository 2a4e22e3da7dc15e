package fr.inventons.participation.workshop;

import java.time.Instant;

/** Every way that opening or closing a workshop can end. */
public sealed interface WorkshopProgress {
    record Done() implements WorkshopProgress {}

    /** It had been done before, by this person or another one: nothing was written. */
    record AlreadyDone() implements WorkshopProgress {}

    /** No such workshop, or not for this reader. */
    record Unknown() implements WorkshopProgress {}

    /** Workshops open once the meeting has begun. */
    record MeetingNotBegun() implements WorkshopProgress {}

    record MeetingClosed(Instant since) implements WorkshopProgress {}

    /** A closed workshop opens again only by its own verb, never by an old page. */
    record WorkshopClosed(Instant since) implements WorkshopProgress {}

    /** A workshop that never opened cannot be closed. */
    record NotOpened() implements WorkshopProgress {}
}
