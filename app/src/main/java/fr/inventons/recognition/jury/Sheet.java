package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The marks of a member on a file.
 *
 * @param marks by criterion, those given so far, from 0 to {@code LabelScheme.HIGHEST_MARK}
 * @param comments by criterion, those written
 * @param overall a word on the whole file, or empty
 * @param paper what paper it was keyed from; empty when typed by the member
 * @param setAsideAt when a link made them stop counting; they are kept
 */
public record Sheet(
        PersonId member,
        CandidacyId candidacy,
        Map<String, Integer> marks,
        Map<String, String> comments,
        String overall,
        String paper,
        int revision,
        Optional<Instant> submittedAt,
        Optional<Instant> setAsideAt) {

    /** True when the marks enter the totals. */
    public boolean counts() {
        return submittedAt.isPresent() && setAsideAt.isEmpty();
    }
}
