package fr.inventons.foundation.identity;

/** Every way {@link Organisations#register} can end. */
public sealed interface OrganisationRegistration {
    record Registered(OrganisationId id) implements OrganisationRegistration {}

    record NotAllowed() implements OrganisationRegistration {}

    record NameMissing() implements OrganisationRegistration {}

    record NameTooLong(int length, int limit) implements OrganisationRegistration {}

    /** {@code typed} is not 14 digits with a right check digit. */
    record SiretUnreadable(String typed) implements OrganisationRegistration {}

    /** The organisation {@code id} already has this SIRET, maybe under another spelling. */
    record SiretTaken(OrganisationId id, String name) implements OrganisationRegistration {}

    /** No commune has that INSEE code. */
    record CommuneUnknown(String typed) implements OrganisationRegistration {}

    /** The host is unknown, or is itself without SIRET and hosted. */
    record HostUnfit(OrganisationId host) implements OrganisationRegistration {}
}
