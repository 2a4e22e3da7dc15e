package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Tie;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is said of the links between a member and a file. Never changed: a later one counts instead.
 *
 * @param link empty when there is none
 * @param tie of a link that was found between two organisations: why they are taken for one
 * @param words a few words on it, for the secretary and the member alone; or why a recusal is
 *     lifted
 * @param recuses true when, by the rule of the track, the member is kept away
 */
public record Declaration(
        PersonId member,
        CandidacyId candidacy,
        int number,
        Instant at,
        Origin origin,
        Optional<Link> link,
        Optional<Tie> tie,
        String words,
        boolean recuses) {
    public static final int WORDS_LIMIT = 500;

    /** For who may know that a member is kept away, and not why in words. */
    Declaration withoutWords() {
        return new Declaration(member, candidacy, number, at, origin, link, tie, "", recuses);
    }

    /** Who said it. */
    public enum Origin {
        /** The member, on screen. */
        MEMBER,
        /** The member, on paper that the secretary keyed. */
        PAPER,
        /** Nobody: an employer of the member bears the file, or the member does. */
        DETECTED
    }
}
