/** A backup is whole, refuses to be anything else, and travels between versions of PostgreSQL. */
@NullMarked
package fr.inventons.platform.backup;

import org.jspecify.annotations.NullMarked;
