package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.campaign.LabelVisibility.Party;
import java.util.Set;

/**
 * A file as one reader may see it.
 *
 * @param matters the documents that are open to the reader, never none
 * @param parties in which qualities the reader reads
 * @param mayWrite bears the action, or prepares in its département, and the file is open
 * @param mayExamine rules on its admissibility
 */
public record SeenCandidacy(
        Candidacy candidacy,
        Set<Matter> matters,
        Set<Party> parties,
        boolean mayWrite,
        boolean mayExamine) {
    public boolean sees(Matter matter) {
        return matters.contains(matter);
    }
}
