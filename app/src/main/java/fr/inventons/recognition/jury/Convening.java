package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;

/** Every way {@link Committees#convene} can end. */
public sealed interface Convening {
    record Convened(CommitteeId id) implements Convening {}

    /**
     * The programme officer convenes for the département on a local track; the national desk on a
     * national one.
     */
    record NotAllowed() implements Convening {}

    /** The campaign awards no label, or has no such track. */
    record UnknownTrack(String track) implements Convening {}

    record TitleMissing() implements Convening {}

    /** A field (title, quality) is longer than {@code limit}. */
    record TooLong(String field, int length, int limit) implements Convening {}

    record NoMember() implements Convening {}

    record TooManyMembers(int members, int limit) implements Convening {}

    record SeatedTwice(PersonId person) implements Convening {}

    record UnknownPerson(PersonId person) implements Convening {}

    record UnknownOrganisation(OrganisationId organisation) implements Convening {}

    record QualityMissing(PersonId person) implements Convening {}

    record PresidentNotMember() implements Convening {}

    /** Who prepares the files or decides on them does not sit: three acts, three people. */
    record PreparesOrDecides(PersonId person) implements Convening {}
}
