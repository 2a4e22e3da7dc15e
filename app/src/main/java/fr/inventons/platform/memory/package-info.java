/**
 * Public pages answered from memory: bytes pressed once, kept with an ETag, forgotten within a
 * second of a change in any copy of the program.
 *
 * <p>Start at {@link fr.inventons.platform.memory.Remembered}.
 */
@NullMarked
package fr.inventons.platform.memory;

import org.jspecify.annotations.NullMarked;
