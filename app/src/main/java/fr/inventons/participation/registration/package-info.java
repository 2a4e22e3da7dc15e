/**
 * Who comes to a meeting: invited, registered without an account, waiting, with what each one
 * wishes and needs; seats that are never sold twice.
 *
 * <p>Start at {@link fr.inventons.participation.registration.Registrations}, then {@link
 * fr.inventons.participation.registration.Rules}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.meeting",
            "participation.roster",
            "participation.workshop",
            "participation.planning",
            "participation.correspondence",
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
