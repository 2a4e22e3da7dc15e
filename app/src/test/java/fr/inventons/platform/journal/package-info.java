/** The journal cannot be rewritten. */
@NullMarked
package fr.inventons.platform.journal;

import org.jspecify.annotations.NullMarked;
