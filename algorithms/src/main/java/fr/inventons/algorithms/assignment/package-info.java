/**
 * People into workshops, or into the tables of a workshop: the exact optimum, with its proof.
 *
 * <p>Start at {@link fr.inventons.algorithms.assignment.Allocator}; {@link
 * fr.inventons.algorithms.assignment.Checker} verifies what it says without trusting it.
 */
@NullMarked
package fr.inventons.algorithms.assignment;

import org.jspecify.annotations.NullMarked;
