package fr.inventons.participation.workshop;

import java.time.Instant;

/** Every way that giving a workshop another title, or other tables, can end. */
public sealed interface Arranging {
    record Arranged() implements Arranging {}

    /** It was so before: nothing was written. */
    record AlreadySo() implements Arranging {}

    /** No such workshop, or not for this reader. */
    record Unknown() implements Arranging {}

    /** Only the officer who prepares the meeting arranges its workshops. */
    record NotAllowed() implements Arranging {}

    /** The meeting is closed or cancelled. */
    record Over(Instant since) implements Arranging {}

    record TitleMissing() implements Arranging {}

    record TitleTooLong(int length, int limit) implements Arranging {}

    /** At least one table, at most {@link Arrangements#MOST_TABLES}; seats between both bounds. */
    record OutOfBounds(int mostTables, int leastSeats, int mostSeats) implements Arranging {}

    /** Tables change as long as the workshop was never open. */
    record AlreadyOpened() implements Arranging {}

    /** People sit at that table, or somebody writes for it: it cannot go away. */
    record TableInUse(int number) implements Arranging {}

    /** More people sit at that table than it would have seats. */
    record SeatsInUse(int number, int seated) implements Arranging {}

    /** More people go to this workshop than it would have seats. */
    record MembersInUse(int members) implements Arranging {}
}
