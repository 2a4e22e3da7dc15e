/**
 * Who is who: people (who are not e-mail addresses), organisations and their successors, citizen
 * councils, dated roles with a scope, and signing in.
 *
 * <p>Start at {@link fr.inventons.foundation.identity.People}; who is asking is an {@link
 * fr.inventons.foundation.identity.Actor}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"foundation.territory", "platform"})
@NullMarked
package fr.inventons.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
