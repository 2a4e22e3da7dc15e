package fr.inventons.recognition.jury;

import java.time.Instant;
import java.util.List;

/**
 * Every way {@link Committees#score}, {@link Committees#submit} and {@link Committees#keyFromPaper}
 * can end.
 */
public sealed interface Marking {
    /** Kept as typed; nobody else sees it. */
    record Saved(int revision) implements Marking {}

    /** Given for good. */
    record Submitted() implements Marking {}

    record Unknown() implements Marking {}

    /** Not a member here, or not the secretary. */
    record NotAllowed() implements Marking {}

    /** Links first. */
    record DeclareFirst() implements Marking {}

    /** A link keeps this member away from this file. */
    record Recused() implements Marking {}

    /** No such criterion, or a mark outside the scale. */
    record WrongMark(String criterion) implements Marking {}

    /** What is typed is kept; these criteria wait for a mark. */
    record Incomplete(List<String> criteria) implements Marking {}

    /** A comment is longer than {@code limit}; empty criterion for the word on the whole file. */
    record TooLong(String criterion, int length, int limit) implements Marking {}

    record AlreadySubmitted(Instant at) implements Marking {}

    /** The member typed these marks on another screen, or the secretary did, meanwhile. */
    record ChangedSince(Sheet now) implements Marking {}

    /** From which paper? */
    record PaperNotSaid() implements Marking {}

    /** The member has begun on screen: two hands do not write one sheet. */
    record BegunOnScreen() implements Marking {}

    /** The discussion has opened: marks stay as they are. */
    record DiscussionOpened(Instant at) implements Marking {}

    /** The bearer withdrew the file. */
    record FileWithdrawn() implements Marking {}
}
