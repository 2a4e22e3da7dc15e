/**
 * Lists of organisations brought in from files.
 *
 * <p>Start at {@link fr.inventons.foundation.identity.listing.OrganisationImport}.
 */
@NullMarked
package fr.inventons.foundation.identity.listing;

import org.jspecify.annotations.NullMarked;
