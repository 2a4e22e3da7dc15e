package fr.inventons.foundation.identity;

/** Every way {@link Organisations#describe} can end. */
public sealed interface Description {
    record Described() implements Description {}

    record NotAllowed() implements Description {}

    record Unknown(OrganisationId id) implements Description {}

    record NameMissing() implements Description {}

    record NameTooLong(int length, int limit) implements Description {}

    record CommuneUnknown(String typed) implements Description {}
}
