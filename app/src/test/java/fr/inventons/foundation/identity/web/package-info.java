/** Signing in, codes, rights and headers, as a browser meets them. */
@NullMarked
package fr.inventons.foundation.identity.web;

import org.jspecify.annotations.NullMarked;
