/** The journal is read by those who watch over it, and nobody else. */
@NullMarked
package fr.inventons.oversight.audit;

import org.jspecify.annotations.NullMarked;
