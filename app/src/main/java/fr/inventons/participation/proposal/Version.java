package fr.inventons.participation.proposal;

import fr.inventons.foundation.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One writing of a proposal, kept for ever.
 *
 * @param kind what the act was
 * @param by the person who wrote, for readers who may know; empty otherwise
 */
public record Version(
        ProposalId proposal,
        int number,
        Instant at,
        Kind kind,
        Optional<PersonId> by,
        String title,
        String finding,
        String problem,
        String text,
        Sheet sheet) {
    /** What changed in the fields of the room since {@code before}, one part a field. */
    public List<Changes> since(Version before) {
        return Changes.between(before, this);
    }

    /** What act made it. */
    public enum Kind {
        WRITTEN,
        REWRITTEN,
        CORRECTED,
        COMPLETED
    }
}
