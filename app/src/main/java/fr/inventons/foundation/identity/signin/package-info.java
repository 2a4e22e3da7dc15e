/**
 * Signing in by e-mail: a link and a short code, single use, kept as digests.
 *
 * <p>Start at {@link fr.inventons.foundation.identity.signin.SignIns}.
 */
@NullMarked
package fr.inventons.foundation.identity.signin;

import org.jspecify.annotations.NullMarked;
