package fr.inventons.participation.registration;

/** Every way that keeping two people apart, or letting them meet, can end. */
public sealed interface Keeping {
    record Done() implements Keeping {}

    record AlreadySo() implements Keeping {}

    /** No such meeting or person on its list, or not for this reader. */
    record Unknown() implements Keeping {}

    record NotAllowed() implements Keeping {}

    /** They are one person. */
    record Same() implements Keeping {}

    /** They asked to stay together. */
    record Together(String group) implements Keeping {}
}
