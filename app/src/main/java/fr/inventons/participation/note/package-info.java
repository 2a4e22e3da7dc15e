/**
 * Internal notes beside a proposal: a préfecture's, and the national agency's, each read inside its
 * house alone. They have their own table and their own module, which no export and no public query
 * may call.
 *
 * <p>Start at {@link fr.inventons.participation.note.Notes}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.proposal",
            "platform"
        })
@NullMarked
package fr.inventons.participation.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
