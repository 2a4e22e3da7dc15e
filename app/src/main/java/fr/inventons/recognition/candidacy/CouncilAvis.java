package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.identity.BodyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The avis of a citizen council on a file: a body, the day of its meeting, its votes, and what
 * those who disagree say.
 *
 * @param rank 1, then one more for each correction by the same body; earlier ones are kept
 * @param divergence opinion of those who disagree, without names; may be empty
 * @param paper from which paper the préfecture recorded it; empty when a member gave it
 */
public record CouncilAvis(
        UUID id,
        CandidacyId candidacy,
        BodyId body,
        int rank,
        OpinionKind kind,
        LocalDate heldOn,
        int favourable,
        int against,
        int abstention,
        String text,
        String divergence,
        String paper,
        Instant givenAt) {
    public static final int TEXT_LIMIT = 3000;
    public static final int LINE_LIMIT = 200;

    /** As it is given. */
    public record New(
            BodyId body,
            OpinionKind kind,
            LocalDate heldOn,
            int favourable,
            int against,
            int abstention,
            String text,
            String divergence,
            String paper) {
        public New {
            text = text.strip();
            divergence = divergence.strip();
            paper = paper.strip();
        }

        int voters() {
            return favourable + against + abstention;
        }
    }
}
