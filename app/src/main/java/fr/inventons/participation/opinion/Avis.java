package fr.inventons.participation.opinion;

import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The avis of a body on a proposal.
 *
 * @param number 1, then one more for each correction by the same body
 * @param bodyName empty for a reader who sees no names
 * @param paper what paper it was recorded from, or empty
 */
public record Avis(
        AvisId id,
        ProposalId proposal,
        BodyId body,
        String bodyName,
        int number,
        Instant givenAt,
        LocalDate heldOn,
        Votes votes,
        Position position,
        String reservation,
        String alternative,
        List<Divergence> divergences,
        String mandated,
        String paper) {

    /** By proposal, then body, then newest version first. */
    static final Comparator<Avis> ORDER =
            Comparator.comparing((Avis one) -> one.proposal().value())
                    .thenComparing(Avis::bodyName)
                    .thenComparing(one -> one.body().value())
                    .thenComparing(Comparator.comparingInt(Avis::number).reversed());

    Avis of(Optional<Body> known) {
        return with(known.map(Body::name).orElse(""), mandated, divergences);
    }

    /** The same avis said again: a second click, not a correction. */
    boolean says(NewAvis other) {
        return body.equals(other.body())
                && heldOn.equals(other.heldOn())
                && votes.equals(other.votes())
                && position == other.position()
                && reservation.equals(other.reservation())
                && alternative.equals(other.alternative())
                && divergences.equals(other.divergences())
                && mandated.equals(other.mandated())
                && paper.equals(other.paper());
    }

    /** For a reader who sees what was written and no name of a body. */
    Avis withoutNames() {
        return with("", "", divergences);
    }

    /** With only the divergent opinions that somebody asked to publish. */
    Avis withPublishedDivergences() {
        return with(
                bodyName, mandated, divergences.stream().filter(Divergence::published).toList());
    }

    private Avis with(String bodyName, String mandated, List<Divergence> divergences) {
        return new Avis(
                id,
                proposal,
                body,
                bodyName,
                number,
                givenAt,
                heldOn,
                votes,
                position,
                reservation,
                alternative,
                divergences,
                mandated,
                paper);
    }
}
