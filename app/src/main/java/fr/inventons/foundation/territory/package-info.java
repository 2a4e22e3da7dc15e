/**
 * Where things happen: régions, départements, communes and priority neighbourhoods, with their
 * dated codes and successors.
 *
 * <p>Start at {@link fr.inventons.foundation.territory.Territories}.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package fr.inventons.foundation.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
