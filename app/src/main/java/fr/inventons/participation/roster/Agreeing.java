package fr.inventons.participation.roster;

import java.time.Instant;

/** Every way that answering about a file, or saying yes to it, can end. */
public sealed interface Agreeing {
    /** The answers are kept; nothing is written into the list. */
    record Kept() implements Agreeing {}

    /** The yes was heard: it is being written, or was, by this yes or by one before. */
    record Agreed() implements Agreeing {}

    /** It is still being read, or is no list. */
    record NotReady() implements Agreeing {}

    /** No such file, or not for this reader. */
    record Unknown() implements Agreeing {}

    record MeetingClosed(Instant since) implements Agreeing {}
}
