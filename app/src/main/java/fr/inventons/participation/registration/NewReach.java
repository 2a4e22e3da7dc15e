package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Person;

/** Other ways to reach somebody, as typed; what is blank stays as it was. */
public record NewReach(String email, String mobile, String postalAddress, String relay) {

    boolean blank() {
        return email.isBlank() && mobile.isBlank() && postalAddress.isBlank() && relay.isBlank();
    }

    NewPerson of(Person before) {
        return new NewPerson(
                before.civility(),
                before.givenName(),
                before.familyName(),
                or(email, before.email()),
                or(mobile, before.mobile()),
                or(postalAddress, before.postalAddress()),
                or(relay, before.relay()));
    }

    private static String or(String typed, String before) {
        return typed.isBlank() ? before : typed;
    }
}
