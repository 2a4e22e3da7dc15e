/**
 * The committee of a label: links declared first, marks given alone and blind, discussion, an avis
 * for each file, minutes that are frozen.
 *
 * <p>Start at {@link fr.inventons.recognition.jury.Committees}. Publishes the facts of {@link
 * fr.inventons.recognition.jury.JuryFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "recognition.action",
            "recognition.candidacy",
            "platform"
        })
@NullMarked
package fr.inventons.recognition.jury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
