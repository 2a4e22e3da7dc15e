package fr.inventons.participation.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request as one reader sees it: what the matrix hides is not in it.
 *
 * @param organisation who was asked; empty for a reader who sees no names
 * @param competent who this service says is competent; empty when it does not say so, or not here
 * @param answers the versions this reader reads, oldest first
 * @param signedAt when it was answered, for a reader who may know that, or read it
 * @param mine true for the service that was asked
 */
public record SeenCase(
        Solicitation asked,
        String organisation,
        String competent,
        List<Answer> answers,
        Optional<Instant> signedAt,
        boolean mine) {

    /** The newest version this reader reads. */
    public Optional<Answer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }
}
