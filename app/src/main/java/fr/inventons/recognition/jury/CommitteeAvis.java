package fr.inventons.recognition.jury;

import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Instant;

/**
 * The avis of a committee on a file.
 *
 * @param number 1, then more when it was given again
 * @param on when it was given
 */
public record CommitteeAvis(
        CommitteeId committee,
        CandidacyId candidacy,
        int number,
        AvisKind kind,
        String reasons,
        Instant on) {
    public static final int REASONS_LIMIT = 4000;
}
