package fr.inventons.participation.answer;

import fr.inventons.foundation.campaign.PublicationHold;
import java.time.Instant;

/** Every way {@link Answers#publish} can end. */
public sealed interface Publishing {
    /** Decided: visible from the hold's instant. */
    record Decided(PublicationHold hold) implements Publishing {}

    /** No such answer, or not one that this reader may know of. */
    record Unknown() implements Publishing {}

    /** Only the service that answered and the national desk publish. */
    record NotAllowed() implements Publishing {}

    record AlreadyPublished(Instant visibleFrom) implements Publishing {}

    /** A newer version stands: publish that one. */
    record CorrectedSince(AnswerId latest) implements Publishing {}

    /** The proposal is not published: an answer to nothing would be read. */
    record ProposalNotPublished() implements Publishing {}
}
