package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;

/** Who may open the earlier writings of a proposal. */
final class Attic {
    private Attic() {}

    static boolean opensTo(SeenProposal seen) {
        return seen.sight() == Sight.FULL
                && seen.from(
                        Reader.TABLE,
                        Reader.FACILITATOR,
                        Reader.COUNCIL,
                        Reader.OFFICER,
                        Reader.HIERARCHY);
    }

    static boolean atTheTable(SeenProposal seen) {
        return seen.from(Reader.TABLE, Reader.FACILITATOR);
    }
}
