/**
 * National working groups: the national desk sorts each transmitted proposal into a group of the
 * campaign. Sorted again, it moves, and what stood before is kept.
 *
 * <p>Start at {@link fr.inventons.participation.synthesis.Syntheses}. Publishes {@link
 * fr.inventons.participation.synthesis.ProposalSorted}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.proposal",
            "participation.transmission",
            "platform"
        })
@NullMarked
package fr.inventons.participation.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
