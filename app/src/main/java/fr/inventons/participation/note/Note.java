package fr.inventons.participation.note;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An internal note; {@code house} may read it and nobody else. */
public record Note(
        UUID id,
        ProposalId proposal,
        House house,
        Optional<PersonId> author,
        Instant writtenAt,
        String text) {
    public static final int TEXT_LIMIT = 1000;

    /** Whose note it is. */
    public enum House {
        PREFECTURE,
        AGENCY
    }
}
