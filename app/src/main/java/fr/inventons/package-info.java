/**
 * The program's entry: {@link fr.inventons.Inventons}. Everything else lives in a module, one
 * folder a word of the field.
 */
@NullMarked
package fr.inventons;

import org.jspecify.annotations.NullMarked;
