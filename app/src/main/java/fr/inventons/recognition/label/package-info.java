/**
 * The decision of the competent authority, the label that comes of it, its public register, and the
 * two acts that end it: abrogation, for the future, and withdrawal, as if it had never been given.
 *
 * <p>Start at {@link fr.inventons.recognition.label.Decisions} for the acts and at {@link
 * fr.inventons.recognition.label.Labels} for the register. Publishes the facts of {@link
 * fr.inventons.recognition.label.LabelFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "recognition.action",
            "recognition.candidacy",
            "recognition.jury",
            "platform"
        })
@NullMarked
package fr.inventons.recognition.label;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
