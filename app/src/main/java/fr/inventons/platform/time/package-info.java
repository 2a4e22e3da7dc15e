/** The program's clock, which a demonstration or a test may set. */
@NullMarked
package fr.inventons.platform.time;

import org.jspecify.annotations.NullMarked;
