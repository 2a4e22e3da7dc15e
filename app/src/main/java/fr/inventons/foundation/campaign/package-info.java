/**
 * An edition of the campaign: its calendar, pillars, kinds of actor, rules in force, and who sees
 * what, and when. All of it is read from a file; no code knows an edition.
 *
 * <p>Start at {@link fr.inventons.foundation.campaign.Campaigns}.
 */
@ApplicationModule(
        allowedDependencies = {"foundation.territory", "foundation.identity", "platform"})
@NullMarked
package fr.inventons.foundation.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
