/** Marks that a committee gives criterion by criterion, added up in whole numbers. */
@NullMarked
package fr.inventons.algorithms.marks;

import org.jspecify.annotations.NullMarked;
