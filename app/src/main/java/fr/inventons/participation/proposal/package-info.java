/**
 * Proposals written at a table: finding, what it changes, what is proposed; then the rest of the
 * action sheet, release in the room, and the stages up to publication. A proposal's page shows what
 * came of it: later modules tell it through the slot {@link
 * fr.inventons.participation.proposal.Trace}.
 *
 * <p>Start at {@link fr.inventons.participation.proposal.Proposals}. Publishes the facts of {@link
 * fr.inventons.participation.proposal.ProposalFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.meeting",
            "participation.workshop",
            "platform"
        })
@NullMarked
package fr.inventons.participation.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
