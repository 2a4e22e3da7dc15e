package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.campaign.Stage;
import java.util.List;

/** Every way {@link Proposals#publish} can end. All are published, or none. */
public sealed interface Publication {
    /**
     * Decided; each is visible from its hold's instant.
     *
     * @param holds one for each département
     */
    record Decided(List<ProposalId> proposals, List<PublicationHold> holds)
            implements Publication {}

    record Unknown(ProposalId proposal) implements Publication {}

    /** Only the département's programme officer and the national analyst publish. */
    record NotAllowed(ProposalId proposal) implements Publication {}

    /** Not signed and sent: publishing comes after. */
    record NotSent(ProposalId proposal, Stage stage) implements Publication {}

    record NothingChosen() implements Publication {}
}
