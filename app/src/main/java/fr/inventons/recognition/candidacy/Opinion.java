package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The préfet's opinion on a file: a document of its own, beside what the bearers wrote.
 *
 * @param rank 1, then one more for each correction; earlier ones are kept
 * @param quality in which the person signed, such as « La préfète, et par délégation »
 * @param paper from which paper it was recorded; empty when it was given on screen
 */
public record Opinion(
        UUID id,
        CandidacyId candidacy,
        int rank,
        OpinionKind kind,
        String text,
        String quality,
        LocalDate signedOn,
        String paper,
        Instant givenAt) {
    public static final int TEXT_LIMIT = 3000;
    public static final int LINE_LIMIT = 200;

    /** As it is given. */
    public record New(
            OpinionKind kind, String text, String quality, LocalDate signedOn, String paper) {
        public New {
            text = text.strip();
            quality = quality.strip();
            paper = paper.strip();
        }
    }
}
