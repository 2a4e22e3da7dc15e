package fr.inventons.recognition.candidacy;

import java.util.UUID;

/** A file for the label. */
public record CandidacyId(UUID value) {
    public static CandidacyId random() {
        return new CandidacyId(UUID.randomUUID());
    }
}
