/**
 * Lists that people hand over, read line by line: CSV, JSON, GeoJSON. Whatever a file weighs,
 * memory holds one line; a file that is not what it says gets one sentence and changes nothing.
 *
 * <p>Start at {@link fr.inventons.platform.source.Lists}.
 */
@NullMarked
package fr.inventons.platform.source;

import org.jspecify.annotations.NullMarked;
