/** Who is who, and what they may do today. */
@NullMarked
package fr.inventons.foundation.identity;

import org.jspecify.annotations.NullMarked;
