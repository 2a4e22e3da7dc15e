/**
 * What people and citizen councils think of a proposal. « Je soutiens » is a person; an avis is a
 * body, with the date of its meeting, its votes and its divergent opinions. An avis that was given
 * travels with the proposal for ever: nothing can drop it.
 *
 * <p>Start at {@link fr.inventons.participation.opinion.Opinions}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.meeting",
            "participation.workshop",
            "participation.proposal",
            "platform"
        })
@NullMarked
package fr.inventons.participation.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
