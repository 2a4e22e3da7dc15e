/**
 * The file that bearers submit for the label: drafts, admissibility rule by rule, submission with a
 * number, the préfet's opinion and the councils' avis beside it.
 *
 * <p>Start at {@link fr.inventons.recognition.candidacy.Candidacies}. What was submitted is frozen:
 * {@link fr.inventons.recognition.candidacy.FrozenFile}. Publishes the facts of {@link
 * fr.inventons.recognition.candidacy.CandidacyFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "recognition.action",
            "platform"
        })
@NullMarked
package fr.inventons.recognition.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
