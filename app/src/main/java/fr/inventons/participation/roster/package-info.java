/**
 * Lists of people as files, both ways: a file is looked at, compared with the list line by line,
 * and written into it after a yes; a list is exported so that it can be corrected and come back.
 * The same way serves every list of people: {@link fr.inventons.participation.roster.ListTarget}.
 *
 * <p>Start at {@link fr.inventons.participation.roster.Rosters}.
 */
@ApplicationModule(
        allowedDependencies = {
            "participation.meeting",
            "foundation.identity",
            "foundation.campaign",
            "platform"
        })
@NullMarked
package fr.inventons.participation.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
