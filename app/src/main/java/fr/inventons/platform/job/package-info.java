/**
 * Work that waits for its hour, kept in the database: it survives a stop, and several copies of the
 * program share it. A module gives its {@code Task} as a bean.
 *
 * <p>Start at {@link fr.inventons.platform.job.Jobs}.
 */
@NullMarked
package fr.inventons.platform.job;

import org.jspecify.annotations.NullMarked;
