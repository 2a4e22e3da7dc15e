/** The append-only journal: every change is one line, written in the transaction of the change. */
@NullMarked
package fr.inventons.platform.journal;

import org.jspecify.annotations.NullMarked;
