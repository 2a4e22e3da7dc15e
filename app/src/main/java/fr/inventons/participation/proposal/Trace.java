package fr.inventons.participation.proposal;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;

/**
 * Slot: what later modules (opinion, transmission, synthesis, answer, note) tell on a proposal's
 * page and in lists. Each decides with {@link SeenProposal#sight(Subject)} what this reader sees.
 * The lists may hold many proposals: one statement for all of them, never one each.
 */
public interface Trace {
    /** Steps of « Le chemin, aller et retour », in any order. */
    default List<Strand> strands(Actor reader, List<SeenProposal> proposals) {
        return List.of();
    }

    /** The newest thing to say in the status tag. The latest {@code since} is shown. */
    default List<News> news(Actor reader, List<SeenProposal> proposals) {
        return List.of();
    }

    /** Blocks of the page of one proposal. A template model is a {@link Content}. */
    default List<Block> blocks(Actor reader, Frame frame, SeenProposal proposal) {
        return List.of();
    }

    /** Which of the two threads: the voice goes out, the answer comes back. */
    enum Way {
        OUT,
        BACK
    }

    /**
     * A step of the trail.
     *
     * @param at where it stands among the others; a step to come has its promised instant
     * @param step what is shown; {@code done} false while it is to come
     */
    record Strand(ProposalId proposal, Way way, Instant at, Step step) {}

    /**
     * Where a proposal is.
     *
     * @param summary one or two sentences for a card (« Ce que ça a donné »), or empty
     * @param next « La suite : … », or empty
     * @param answered an authority answered it: nothing needs to say « sans réponse »
     */
    record News(
            ProposalId proposal,
            Status status,
            Instant since,
            String summary,
            String next,
            boolean answered) {}

    /** Where a block stands on the page. */
    enum Spot {
        /** Under what the table wrote: the answer. */
        ANSWER,
        /** In the column beside: support, observations of the State. */
        ASIDE,
        /** A whole-width section before the trail: avis of councils. Uses design/section. */
        SECTION,
        /** After everything, for those who work on it: internal notes, acts. */
        DESK
    }

    /** A piece of the page; {@code order} sorts the blocks of one spot. */
    record Block(Spot spot, int order, Content content) {}
}
