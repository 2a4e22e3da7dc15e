/** Files, sentences and pages of failure. */
@NullMarked
package fr.inventons.platform.web;

import org.jspecify.annotations.NullMarked;
