/** The rules of the house, as tests. */
@NullMarked
package fr.inventons.architecture;

import org.jspecify.annotations.NullMarked;
