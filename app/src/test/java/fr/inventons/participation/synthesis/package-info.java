/** National groups: who sorts, who reads, what is kept. */
@NullMarked
package fr.inventons.participation.synthesis;

import org.jspecify.annotations.NullMarked;
