package fr.inventons.participation.transmission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An act in the chain that was done. Never changed.
 *
 * @param rank from 1, in order
 * @param day the day that counts: of the act on screen, or the one that the paper bears
 * @param paperName who wrote on the paper; for the officer and the hierarchy only
 * @param fingerprint of what was read at that moment
 */
public record Visa(
        UUID id,
        int rank,
        Kind kind,
        Instant at,
        LocalDate day,
        String label,
        String quality,
        String delegation,
        boolean substitute,
        boolean onPaper,
        String paperName,
        boolean scanSaid,
        boolean scanKept,
        String reason,
        String fingerprint) {
    /** For a reader who knows people by their quality only. */
    Visa withoutName() {
        return new Visa(
                id,
                rank,
                kind,
                at,
                day,
                label,
                quality,
                delegation,
                substitute,
                onPaper,
                "",
                scanSaid,
                scanKept,
                reason,
                fingerprint);
    }

    /** What was done. */
    public enum Kind {
        /** Handed over by the officer. */
        SUBMITTED,
        /** Visé. */
        APPROVED,
        /** Retourné pour correction. */
        RETURNED,
        /** Signé: frozen. */
        SIGNED,
        /** Sent without a signature. */
        SENT_UNSIGNED
    }
}
