/**
 * What a meeting tells each person, by the way that reaches her: a mail, a call, a letter, somebody
 * who passes it on, or from hand to hand; and what became of it.
 *
 * <p>Start at {@link fr.inventons.participation.correspondence.Dispatches}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.meeting",
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
