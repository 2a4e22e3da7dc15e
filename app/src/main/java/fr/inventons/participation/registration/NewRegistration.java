package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.NewPerson;

/**
 * Somebody who asks for a seat, as typed.
 *
 * @param quality id or label of one of the campaign's kinds of actor
 * @param organisation usual name of the organisation she comes for, empty for herself
 * @param namesake true when she is somebody else than the person of that name already there; only
 *     the officer may say so
 */
public record NewRegistration(
        NewPerson person, String quality, String organisation, Answers answers, boolean namesake) {
    public NewRegistration(NewPerson person, String quality, String organisation, Answers answers) {
        this(person, quality, organisation, answers, false);
    }
}
