/** The embedded PostgreSQL keeps what it acknowledged and leaves no orphan. */
@NullMarked
package fr.inventons.platform.database;

import org.jspecify.annotations.NullMarked;
