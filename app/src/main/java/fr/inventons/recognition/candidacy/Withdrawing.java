package fr.inventons.recognition.candidacy;

/** Every way {@link Candidacies#withdraw} can end. */
public sealed interface Withdrawing {
    record Withdrawn() implements Withdrawing {}

    record Unknown() implements Withdrawing {}

    record NotAllowed() implements Withdrawing {}

    record AlreadyWithdrawn() implements Withdrawing {}

    /** The authority has decided: a label is given back, a file is not withdrawn. */
    record Decided() implements Withdrawing {}

    record TooLong(int length, int limit) implements Withdrawing {}
}
