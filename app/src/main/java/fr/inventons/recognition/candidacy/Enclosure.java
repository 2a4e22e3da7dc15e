package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.util.UUID;

/** A file joined to a candidacy; its bytes are asked apart. */
public record Enclosure(
        UUID id,
        CandidacyId candidacy,
        String name,
        String contentType,
        long size,
        String sha256,
        Instant addedAt) {}
