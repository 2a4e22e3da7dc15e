/**
 * What tests share: the application on a real PostgreSQL, and a clock that stands where the test
 * says.
 */
@NullMarked
package fr.inventons.testing;

import org.jspecify.annotations.NullMarked;
