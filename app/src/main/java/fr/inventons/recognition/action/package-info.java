/**
 * Outreach operations and remarkable actions: spotted in a workshop, signalled by a préfecture or
 * told by those who carry them; their story, their pictures, and who may write them.
 *
 * <p>Start at {@link fr.inventons.recognition.action.Actions}. Publishes the facts of {@link
 * fr.inventons.recognition.action.ActionFact}. The only bridge between participation and
 * recognition: an action knows the proposal and the meeting where it was spotted.
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
package fr.inventons.recognition.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
