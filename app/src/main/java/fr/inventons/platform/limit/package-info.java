/** Counts tries, in the database, so that every copy of the program counts together. */
@NullMarked
package fr.inventons.platform.limit;

import org.jspecify.annotations.NullMarked;
