package fr.inventons.participation.note;

/** Every way {@link Notes#add} can end. */
public sealed interface Noting {
    record Noted(Note note) implements Noting {}

    /** No such proposal, or not one that this reader may know of. */
    record Unknown() implements Noting {}

    /** The matrix opens notes to neither of the houses that this person works in. */
    record NotAllowed() implements Noting {}

    record NothingTyped() implements Noting {}

    record TooLong(int length, int limit) implements Noting {}
}
