package fr.inventons.participation.opinion;

/** Every way {@link Opinions#support} can end. */
public sealed interface Supporting {
    record Supported() implements Supporting {}

    /** A person counts once. */
    record AlreadySupported() implements Supporting {}

    record Unknown() implements Supporting {}

    /** A person supports: signed in, or with a paper code. A table's ticket is no person. */
    record WhoAreYou() implements Supporting {}
}
