/**
 * The plan of a day: its programme, its rooms, what each workshop needs and who runs it; moving,
 * postponing and cancelling it; opening many at once.
 *
 * <p>Start at {@link fr.inventons.participation.planning.Plans}, then {@link
 * fr.inventons.participation.planning.DayPlan}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.workshop",
            "participation.meeting",
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
