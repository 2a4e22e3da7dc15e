/**
 * A fictional campaign, told in {@code data/demonstration/} and played through the same verbs as
 * the pages, each act at its own date. Present in {@code demo} only.
 *
 * <p>Start at {@link fr.inventons.demonstration.Demonstration}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.meeting",
            "participation.workshop",
            "participation.planning",
            "participation.correspondence",
            "participation.registration",
            "participation.allocation",
            "participation.invitation",
            "participation.proposal",
            "participation.opinion",
            "participation.transmission",
            "participation.synthesis",
            "participation.answer",
            "recognition.action",
            "recognition.candidacy",
            "recognition.jury",
            "recognition.label",
            "recognition.showcase",
            "platform"
        })
@NullMarked
package fr.inventons.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
