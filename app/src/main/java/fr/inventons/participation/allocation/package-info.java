/**
 * Who goes to which workshop of a meeting: the exact optimum with its proof, proposed, explained,
 * accepted, changed by hand.
 *
 * <p>Start at {@link fr.inventons.participation.allocation.Allocations}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.registration",
            "participation.planning",
            "participation.workshop",
            "participation.meeting",
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
