/** What an operator sees: the program started, stopped and refused, from outside. */
@NullMarked
package fr.inventons.program;

import org.jspecify.annotations.NullMarked;
