/** Pages of an allocation: the officer's, and the proof that anyone may read. */
@NullMarked
package fr.inventons.participation.allocation.web;

import org.jspecify.annotations.NullMarked;
