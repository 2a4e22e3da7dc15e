/** Paper is accessible, archivable and the same each time. */
@NullMarked
package fr.inventons.platform.paper;

import org.jspecify.annotations.NullMarked;
