package fr.inventons.foundation.identity;

/** Every way {@link Bodies#register} can end. */
public sealed interface BodyRegistration {
    record Registered(BodyId id) implements BodyRegistration {}

    record NotAllowed() implements BodyRegistration {}

    record NameMissing() implements BodyRegistration {}

    record NameTooLong(int length, int limit) implements BodyRegistration {}
}
