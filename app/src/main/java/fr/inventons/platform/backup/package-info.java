/**
 * Backup and restore of the whole database as one file, from any PostgreSQL we run on to any other.
 *
 * <p>Start at {@link Backups}. The file is a zip: one entry a table, in PostgreSQL's COPY text, the
 * rows in an order that does not depend on the server, and {@code manifest.json}. Two backups of
 * the same content are the same bytes.
 */
@NullMarked
package fr.inventons.platform.backup;

import org.jspecify.annotations.NullMarked;
