package fr.inventons.participation.synthesis;

/** Every way {@link Syntheses#sort} can end. */
public sealed interface Sorting {
    /**
     * In the group from now on.
     *
     * @param number 1, then more each time it is sorted again
     */
    record Sorted(int number) implements Sorting {}

    /** It is in that group already; nothing was written. */
    record AlreadyThere() implements Sorting {}

    /** Only the national desk sorts. */
    record NotAllowed() implements Sorting {}

    /** No such proposal, or one that was not transmitted: the desk may not know of it. */
    record UnknownProposal() implements Sorting {}

    /** The campaign has no such group. */
    record UnknownGroup(String group) implements Sorting {}
}
