/**
 * A département's day: when and where it meets, who is expected, how far it has come.
 *
 * <p>Start at {@link fr.inventons.participation.meeting.Meetings}, then {@link
 * fr.inventons.participation.meeting.Participants}. Publishes {@link
 * fr.inventons.participation.meeting.MeetingOpened} and {@link
 * fr.inventons.participation.meeting.MeetingClosed}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
