package fr.inventons.recognition.label;

import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.DecisionReader;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the files themselves which of them are decided; one put off is still to be decided. */
@Component
class DecidedFiles implements DecisionReader {
    private final DecisionStore store;

    DecidedFiles(DecisionStore store) {
        this.store = store;
    }

    @Override
    public Set<CandidacyId> decided(Set<CandidacyId> candidacies) {
        return candidacies.isEmpty()
                ? Set.of()
                : store.decisions(candidacies).stream()
                        .filter(one -> one.outcome() != Decision.Outcome.ADJOURNED)
                        .map(Decision::candidacy)
                        .collect(Collectors.toSet());
    }
}
