/** What may be shown of counts of people without pointing at one of them. */
@NullMarked
package fr.inventons.algorithms.privacy;

import org.jspecify.annotations.NullMarked;
