package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Registration;

/** Every way {@link Invitations#invite} can end. A refusal registers nobody. */
public sealed interface Inviting {
    record Invited(CommitteeId id) implements Inviting {}

    /**
     * @param guest index of the guest that the refusal is about, or -1
     */
    record Refused(Convening reason, int guest) implements Inviting {}

    record PersonRefused(Registration reason, int guest) implements Inviting {}

    record OrganisationRefused(OrganisationRegistration reason, int guest) implements Inviting {}
}
