/**
 * The command line: what an operator types, from {@code serve} to {@code restore}.
 *
 * <p>Start at {@link Program}. A module plugs in an import or the demonstration through the slots
 * of {@code platform.command}.
 */
@ApplicationModule(allowedDependencies = {"platform", "foundation.identity"})
@NullMarked
package fr.inventons.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
