package fr.inventons.recognition.candidacy;

import java.util.Set;

/** Slot: which files the authority has decided on. The module of the label implements it. */
public interface DecisionReader {
    /** Those of {@code candidacies} on which a decision is signed. */
    Set<CandidacyId> decided(Set<CandidacyId> candidacies);
}
