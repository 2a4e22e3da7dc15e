package fr.inventons.foundation.identity;

/**
 * Somebody to register, as typed; {@code ""} where nothing is known. At least one of the two names
 * is needed; every way to reach the person may be missing.
 *
 * @param relay who passes messages on: a délégué du préfet, a social centre, France Services …
 */
public record NewPerson(
        String civility,
        String givenName,
        String familyName,
        String email,
        String mobile,
        String postalAddress,
        String relay) {}
