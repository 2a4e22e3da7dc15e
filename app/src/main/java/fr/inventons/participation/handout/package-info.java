/**
 * What is printed for the day: badges, signs, attendance sheets, table sheets, the blank
 * registration form.
 *
 * <p>Start at {@link fr.inventons.participation.handout.Handouts}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.meeting",
            "participation.workshop",
            "participation.planning",
            "participation.registration",
            "participation.invitation",
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
