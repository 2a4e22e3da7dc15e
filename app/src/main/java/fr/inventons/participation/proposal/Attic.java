package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import java.util.LinkedHashMap;
import java.util.List;

/** The earlier writings of a proposal, and who may open them. */
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

    /** Sums up, for each proposal, the corrections among its writings, given in order. */
    static List<Correction> corrections(List<HistoryStore.Kept> writings) {
        var sums = new LinkedHashMap<ProposalId, Correction>();
        for (int i = 1; i < writings.size(); i++) {
            var version = writings.get(i).version();
            var before = writings.get(i - 1).version();
            if (version.kind() == Version.Kind.CORRECTED
                    && version.proposal().equals(before.proposal())) {
                var words = version.since(before).stream().mapToInt(Changes::words).sum();
                sums.merge(
                        version.proposal(),
                        new Correction(version.proposal(), version.at(), words),
                        (old, now) ->
                                new Correction(
                                        old.proposal(), now.at(), old.words() + now.words()));
            }
        }
        return sums.values().stream().filter(sum -> sum.words() > 0).toList();
    }
}
