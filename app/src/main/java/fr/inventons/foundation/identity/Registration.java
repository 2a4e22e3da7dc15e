package fr.inventons.foundation.identity;

/** Every way {@link People#register} can end. */
public sealed interface Registration {
    record Registered(PersonId id) implements Registration {}

    record NotAllowed() implements Registration {}

    /** Neither a given name nor a family name. */
    record NameMissing() implements Registration {}

    /** {@code typed} is no e-mail address. */
    record EmailUnreadable(String typed) implements Registration {}

    /** {@code typed} is no telephone number. */
    record MobileUnreadable(String typed) implements Registration {}

    /** A field (its name in {@link NewPerson}) is longer than {@code limit}. */
    record TooLong(String field, int length, int limit) implements Registration {}
}
