/**
 * The workshops of a meeting, their tables and who sits there, with the ticket of each table.
 *
 * <p>Start at {@link fr.inventons.participation.workshop.Workshops}, then {@link
 * fr.inventons.participation.workshop.Seats}. Listens to {@code MeetingOpened} and {@code
 * MeetingClosed}.
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
package fr.inventons.participation.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
