/**
 * First pages: what anyone sees of the campaign (home, search, map, neighbourhoods), and what each
 * person has to do today. It reads the public APIs of the other modules and owns no table.
 *
 * <p>Start at {@link fr.inventons.oversight.portal.Portal} for the public, at {@link
 * fr.inventons.oversight.portal.OfficerDay} for the programme officer.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.meeting",
            "participation.workshop",
            "participation.correspondence",
            "participation.registration",
            "participation.proposal",
            "participation.opinion",
            "participation.transmission",
            "participation.answer",
            "platform"
        })
@NullMarked
package fr.inventons.oversight.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
