package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.jury.CommitteeAvis;
import java.util.List;
import java.util.Optional;

/**
 * A file before the authority, as one reader sees it.
 *
 * @param avis of the committee, once it is given
 * @param draft what is prepared; never for the bearer
 * @param decisions what was signed, the oldest first
 * @param decides true when the reader may sign
 * @param prepares true when the reader prepares and records what was signed on paper
 */
public record DecisionFile(
        Candidacy candidacy,
        LabelScheme.Track track,
        Optional<CommitteeAvis> avis,
        Optional<DecisionDraft> draft,
        List<Decision> decisions,
        Optional<Label> label,
        boolean decides,
        boolean prepares) {

    public Optional<Decision> latest() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** True when the authority has something to decide: nothing is signed, or it was put off. */
    public boolean undecided() {
        return latest().filter(one -> one.outcome() != Decision.Outcome.ADJOURNED).isEmpty();
    }
}
