package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.PersonId;
import java.util.Map;

/** Every way {@link Committees#openDiscussion} can end. */
public sealed interface Discussing {
    record Opened() implements Discussing {}

    record Unknown() implements Discussing {}

    record NotAllowed() implements Discussing {}

    record NoFile() implements Discussing {}

    record AlreadyOpen() implements Discussing {}

    /** Somebody present is not a member. */
    record NotMember(PersonId person) implements Discussing {}

    record QuorumMissing(int present, int quorum) implements Discussing {}

    /** Links not declared by people who are present: how many files each. */
    record LinksMissing(Map<PersonId, Integer> files) implements Discussing {}

    /** Marks not given: how many files each. The secretary may open all the same, and say why. */
    record MarksMissing(Map<PersonId, Integer> files) implements Discussing {}

    record TooLong(int length, int limit) implements Discussing {}
}
