package fr.inventons.recognition.jury;

/** Every way {@link Committees#declare} and {@link Committees#declareFromPaper} can end. */
public sealed interface Declaring {
    /**
     * @param recused true when the member is kept away from that file
     * @param setAside true when marks already given are kept and no longer counted
     */
    record Declared(boolean recused, boolean setAside) implements Declaring {}

    record Unknown() implements Declaring {}

    record NotAllowed() implements Declaring {}

    /** Which link? In a few words. Also: why a recusal is lifted. */
    record WordsMissing() implements Declaring {}

    record TooLong(int length, int limit) implements Declaring {}

    /** A member does not come back alone: the secretary lifts a recusal, and says why. */
    record RecusalStands() implements Declaring {}

    record CommitteeClosed() implements Declaring {}
}
