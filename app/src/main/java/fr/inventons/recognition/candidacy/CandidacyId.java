package fr.inventons.recognition.candidacy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A file for the label. In the journal it is its UUID alone. */
public record CandidacyId(@JsonValue UUID value) {
    public static CandidacyId random() {
        return new CandidacyId(UUID.randomUUID());
    }
}
