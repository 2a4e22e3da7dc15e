/** An edition is a file: read whole, refused whole. */
@NullMarked
package fr.inventons.foundation.campaign;

import org.jspecify.annotations.NullMarked;
