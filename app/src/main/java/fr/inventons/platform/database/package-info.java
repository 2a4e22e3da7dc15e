/** PostgreSQL: embedded by default through our own launcher, or external. */
@NullMarked
package fr.inventons.platform.database;

import org.jspecify.annotations.NullMarked;
