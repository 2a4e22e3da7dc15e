/**
 * Inviting people to a meeting, reminding those who did not answer, and telling everyone when the
 * day moves: by each person's own channel, with the calendar that goes with it.
 *
 * <p>Start at {@link fr.inventons.participation.invitation.Invitations}. Listens to the facts
 * {@code MeetingMoved}, {@code MeetingPostponed} and {@code MeetingCancelled}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.meeting",
            "participation.workshop",
            "participation.planning",
            "participation.correspondence",
            "participation.registration",
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
