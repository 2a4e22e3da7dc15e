/** Pages of identity: signing in, codes, who is asking. */
@NullMarked
package fr.inventons.foundation.identity.web;

import org.jspecify.annotations.NullMarked;
