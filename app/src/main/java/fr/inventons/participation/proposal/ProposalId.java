package fr.inventons.participation.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A proposal. In the journal it is its UUID alone. */
public record ProposalId(@JsonValue UUID value) {
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}
