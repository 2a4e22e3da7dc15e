package fr.inventons.participation.answer;

import java.util.UUID;

/** A service asked about a proposal. */
public record SolicitationId(UUID value) {
    public static SolicitationId random() {
        return new SolicitationId(UUID.randomUUID());
    }
}
